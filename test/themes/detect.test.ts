import { describe, expect, it } from 'vitest';
import { readAuthorPage } from '../../src/ingest/author-page/reader.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { detectThemes, type PaperText } from '../../src/themes/detect.ts';
import { readVocabulary } from '../../src/themes/vocabulary.ts';
import { findDocuments } from '../support/documents.ts';
import { labels, macroF1 } from './relevance.ts';

const vocabulary = readVocabulary();
const themesOf = (paper: PaperText) => detectThemes(paper, vocabulary).map(({ theme }) => theme);
const inTitle = (title: string) => themesOf({ title });

describe('phrases are found', () => {
  it.each([
    ['Reward hackers and hacked rewards: reward-hacking agents', 'reward-hacking'],
    ['Training Sleeper-Agent Language Models', 'backdoors'],
    ['MODEL ORGANISMS OF MISALIGNMENT', 'model-organisms'],
    ['Sparse autoencoders find interpretable features', 'sparse-autoencoders'],
    ['What RLHF does to language models', 'rlhf'],
    ['Are chains of thought faithful? CoT faithfulness in LLMs', 'chain-of-thought-faithfulness'],
    ['Jail-breaking large language models', 'jailbreaks'],
    ['Specification Gamings in Reinforcement Learning', 'specification-gaming'],
    ['AI safety via debate', 'debate'],
    ['Learning from human preferences with reward modelling', 'reward-modelling'],
    ['Learning from human preferences with reward modeling', 'reward-modelling'],
    ['On \\emph{deceptive} alignment in neural networks', 'deceptive-alignment'],
    ['Scheming AIs: will AIs fake alignment?', 'scheming'],
    ['Secret collusion among AIs', 'collusion'],
    ['RLHF AND DPO FOR LANGUAGE MODELS', 'rlhf'],
    ['Helpful, harmless, and honest assistants: honesty of language models', 'honesty'],
  ])('%s: %s', (title, theme) => {
    expect(inTitle(title)).toContain(theme);
  });

  it('says where: the text at each place is a form of the phrase', () => {
    const paper = {
      title: 'Sleeper Agents',
      abstract:
        'We backdoor models. Backdoored language models survive safety training (the sleeper agents).',
    };
    const found = detectThemes(paper, vocabulary).find(({ theme }) => theme === 'backdoors');
    const places = found?.evidence.map(({ phrase, field, start, end }) => [
      phrase,
      (paper[field as 'title'] ?? '').slice(start, end),
    ]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['sleeper agent', 'Sleeper Agents'],
        ['sleeper agent', 'sleeper agents'],
      ]),
    );
  });

  it('reads the summary only where there is no abstract', () => {
    const summary = 'It is all about reward hacking by language models, and reward hacks again.';
    expect(themesOf({ title: 'A paper', summary })).toContain('reward-hacking');
    expect(themesOf({ title: 'A paper', summary, abstract: 'It is about something else.' })).toEqual([]);
  });
});

describe('words that mislead, in a text on AI', () => {
  const abstract = 'We train a neural network, a deep learning model, on the data.';
  it.each([
    ['Auditors and the quality of listed companies’ accounts', ['alignment-auditing', 'deception']],
    ['Will AI tell lies to save sick children?', ['deception']],
    ['Tax loopholes and the gaming industry', ['specification-gaming']],
    ['Drug side effects in chemotherapy', ['side-effects']],
    ['A public debate on sandbagging the river against floods', ['debate', 'sandbagging']],
    ['Reactor shutdown and emergency cooling', ['shutdown-problem']],
    ['The alignment problem of DNA sequences', ['alignment-theory']],
    ['Lie algebras and their representations lie in between', ['deception']],
    ['Driver situational awareness on motorways', ['situational-awareness']],
    ['Circuits of silicon: a transistor survey', ['circuits']],
    ['Child abuse, trauma and the values of families', ['ai-values', 'honesty']],
    ['Price collusion among airlines', ['collusion']],
    ['A quantization scheme: schemed and scheduled', ['scheming']],
    ['Mastering the game of Go', ['specification-gaming']],
    ['An unlearned lesson', ['unlearning']],
    ['Inner alignment, training competitiveness', ['alignment-training']],
  ])('%s: none of %s', (title, themes) => {
    const found = themesOf({ title, abstract });
    for (const theme of themes) expect(found).not.toContain(theme);
  });

  it.each([
    'Blackmail and extortion in criminal law',
    'Sleeper agents of the Cold War',
    'Jailbreaking the telephone: a legal history',
    'The role of the DPO under the GDPR',
    'Log analytics with the ELK stack',
  ])('and not about AI at all: %s', (title) => {
    expect(inTitle(title)).toEqual([]);
  });

  it('does not take what a paper says it is not about', () => {
    const abstract = (text: string) => themesOf({ title: 'On language models', abstract: text });
    expect(abstract('We study reward hacking in language models.')).toContain('reward-hacking');
    expect(abstract('Unlike reward hacking, it happens in language models.')).not.toContain('reward-hacking');
    expect(abstract('It is a language model problem rather than any reward hacking.')).not.toContain(
      'reward-hacking',
    );
  });

  it('takes words of everyday use only in a text on AI', () => {
    const abstract = 'The deception was complete. He kept deceiving them with deceptive ease.';
    expect(themesOf({ title: 'A king and his court', abstract })).not.toContain('deception');
    expect(themesOf({ title: 'A language model at court', abstract })).toContain('deception');
  });

  it('does not read a phrase across sentences or brackets', () => {
    expect(inTitle('A reward. Hacking of language models')).not.toContain('reward-hacking');
    expect(inTitle('A reward (hacking) language model')).not.toContain('reward-hacking');
  });
});

it('gives nothing for nothing, and never a score of 1', () => {
  expect(detectThemes({ title: '' }, vocabulary)).toEqual([]);
  expect(detectThemes({ title: '\u0000 \ud800 🤖 …' }, vocabulary)).toEqual([]);
  const [certain] = detectThemes({ title: 'x', abstract: 'reward hacking '.repeat(1000) }, vocabulary);
  expect(certain?.score).toBeLessThan(1);
});

const wanted = new Map(Object.entries(labels).map(([paper, { themes }]) => [paper, new Set(themes)]));

/** Each theme with all that are broader: what the graph answers when narrower topics count. */
const withBroader = (found: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Map(
    [...found].map(([paper, themes]) => [
      paper,
      new Set([...themes].flatMap((theme) => [theme, ...(vocabulary.broader.get(theme)?.keys() ?? [])])),
    ]),
  );

const papers = (readings: ReturnType<typeof readSeed>) =>
  readings.flatMap(({ records }) => records.filter((one): one is PaperRecord => one.type === 'paper'));
const seed = papers(readSeed()).filter(({ id }) => wanted.has(id));
const documents = findDocuments('the quality of themes in abstracts');
const page = documents
  ? papers([
      readAuthorPage(documents.authorPage, {
        retrievedAt: '2026-11-21T00:00:00Z',
        gazetteer: readGazetteer(),
      }),
    ])
  : [];

describe.each([
  ['summaries', seed],
  ...(page.length > 0 ? [['abstracts', page] as [string, PaperRecord[]]] : []),
] as [string, PaperRecord[]][])('themes found in titles and %s', (_name, records) => {
  const found = new Map(
    records.map(({ id, title, abstract, summary }) => [
      id,
      new Set(themesOf({ title, ...(abstract ? { abstract } : summary ? { summary } : {}) })),
    ]),
  );

  it('agree with an expert’s', () => {
    expect(found.size).toBe(20);
    expect(macroF1(withBroader(found), withBroader(wanted))).toBeGreaterThanOrEqual(0.85);
    const labelled = new Set([...wanted.values()].flatMap((themes) => [...themes]));
    const among = new Map(
      [...found].map(([paper, themes]) => [
        paper,
        new Set([...themes].filter((theme) => labelled.has(theme))),
      ]),
    );
    expect(macroF1(among, wanted)).toBeGreaterThanOrEqual(0.85);
    // Themes that the expert named nowhere count as classes of F1 zero here.
    expect(macroF1(found, wanted)).toBeGreaterThanOrEqual(0.7);
  });
});
