import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { readAuthorPage } from '../../src/ingest/author-page/reader.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { load } from '../../src/ingest/load.ts';
import type { PaperRecord, Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { loadThemes } from '../../src/ingest/themes.ts';
import { Corpus } from '../../src/themes/corpus.ts';
import { deriveThemes } from '../../src/themes/derive.ts';
import { detectInPapers } from '../../src/themes/detection.ts';
import { linkPapers } from '../../src/themes/linking.ts';
import { words } from '../../src/themes/text.ts';
import { readVocabulary } from '../../src/themes/vocabulary.ts';
import { createClient } from '../support/client.ts';
import { findDocuments } from '../support/documents.ts';
import { snapshot } from '../support/snapshot.ts';
import { openTestStore, testStatement } from '../support/store.ts';
import { labels, ndcg } from './relevance.ts';

const links = testStatement<{ a: string; b: string; score: number }>(
  'MATCH (a:Paper)-[link:SHARES_THEME]->(b:Paper) RETURN a.id AS a, b.id AS b, link.score AS score',
);
const texts = testStatement<{ id: string; text: string }>(
  "MATCH (p:Paper) RETURN p.id AS id, p.title + '. ' + coalesce(p.abstract, p.summary) AS text",
);

const papers = Object.keys(labels);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean nDCG@5 of ranking by a score; what has none comes last. */
function quality(score: (a: string, b: string) => number): number {
  return mean(
    papers.map((paper) => {
      const others = papers.filter((other) => other !== paper && score(paper, other) > 0);
      return ndcg(
        paper,
        others.sort((x, y) => score(paper, y) - score(paper, x) || (x < y ? -1 : 1)),
      );
    }),
  );
}

/** What a plain search would do: the cosine of tf-idf vectors over title and abstract, every word counting. */
function textSimilarity(rows: { id: string; text: string }[]) {
  const counts = new Map(
    rows.map(({ id, text }) => {
      const count = new Map<string, number>();
      for (const { keys } of words(text)) {
        const key = keys.at(-1) ?? '';
        count.set(key, (count.get(key) ?? 0) + 1);
      }
      return [id, count];
    }),
  );
  const papersWith = (key: string) => [...counts.values()].filter((count) => count.has(key)).length;
  const vectors = new Map(
    [...counts].map(([id, count]) => [
      id,
      new Map(
        [...count].map(([key, n]) => [key, (1 + Math.log(n)) * Math.log(rows.length / papersWith(key))]),
      ),
    ]),
  );
  const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
    [...a].reduce((sum, [key, value]) => sum + value * (b.get(key) ?? 0), 0);
  return (a: string, b: string) => {
    const [x, y] = [vectors.get(a) ?? new Map(), vectors.get(b) ?? new Map()];
    return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
  };
}

async function qualities(store: GraphStore) {
  const scores = new Map<string, number>();
  for (const { a, b, score } of await store.read(links, {})) {
    scores.set(`${a} ${b}`, score);
    scores.set(`${b} ${a}`, score);
  }
  const plain = textSimilarity(await store.read(texts, {}));
  return {
    links: quality((a, b) => scores.get(`${a} ${b}`) ?? 0),
    text: quality(plain),
  };
}

const documents = findDocuments('the quality of links over abstracts');
const gazetteer = readGazetteer();
const page = (): Reading =>
  readAuthorPage(documents?.authorPage ?? '', { retrievedAt: '2026-11-21T00:00:00Z', gazetteer });

describe.each([
  ['summaries', () => readSeed()],
  ...(documents ? [['abstracts', () => [...readSeed(), page()]] as const] : []),
] as [string, () => Reading[]][])('links over %s', (_name, readings) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore();
    await ingest(store, readings());
  });
  afterAll(() => store.close());

  it('put first what an expert calls related, better than the similarity of texts does', async () => {
    const { links, text } = await qualities(store);
    expect(links, `nDCG@5 of links; that of text is ${text}`).toBeGreaterThanOrEqual(0.85);
    expect(text).toBeLessThan(links - 0.1);
  });
});

const paper = (id: string, facts: Partial<PaperRecord> = {}): PaperRecord => ({
  type: 'paper',
  id,
  title: `On ${id}`,
  authors: [],
  authorCoverage: 'known',
  ...facts,
});
const reading = (...records: PaperRecord[]): Reading => ({
  source: { id: 'a-page', kind: 'author-page', name: 'A page', retrievedAt: '2026-11-21T00:00:00Z' },
  records,
  issues: [],
});
const person = (name: string) => ({ id: name, name });

describe('links are made', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const linked = async () =>
    (await store.read(links, {})).map(({ a, b }) => `${a} ${b}`).sort((x, y) => (x < y ? -1 : 1));

  it('from themes, words, people; never from people alone, nor from what every paper shares', async () => {
    const fillers = Array.from({ length: 40 }, (_, n) =>
      paper(`filler-${n}`, {
        title: `Language models ${n}: cosmic${n} widget${n}`,
        authors: [person('everybody')],
      }),
    );
    await ingest(store, [
      reading(
        paper('hacks', { title: 'Reward hacking in language models', authors: [person('everybody')] }),
        paper('gaming', { title: 'Specification gaming in language models', authors: [person('everybody')] }),
        paper('dams', { title: 'Beaver dams', authors: [person('ann'), person('bob')] }),
        paper('lodges', { title: 'Beaver lodges', authors: [person('ann'), person('bob')] }),
        paper('poems', { title: 'Sonnets', authors: [person('ann'), person('bob')] }),
        ...fillers,
      ),
    ]);
    expect(await linked()).toEqual(['dams lodges', 'gaming hacks']);
  });

  it('anew only for papers that are new or changed', async () => {
    await ingest(store, readSeed());
    const before = await snapshot(store);
    expect(await deriveThemes(store, readVocabulary())).toEqual({ papers: 20, linked: 0 });
    expect(await snapshot(store)).toEqual(before);

    await ingest(store, [reading(paper('new', { title: 'More sleeper agents in language models' }))]);
    const after = (await store.read(links, {})).filter(({ a, b }) => a === 'new' || b === 'new');
    expect(after.map(({ a, b }) => [a, b])).toContainEqual(['new', 'sleeper-agents']);
    expect(await deriveThemes(store, readVocabulary())).toEqual({ papers: 21, linked: 0 });
    expect(await deriveThemes(store, readVocabulary(), { anew: true })).toEqual({ papers: 21, linked: 21 });
  });

  it('weaker from titles alone, and say that little is known', async () => {
    const summary = 'It finds reward hacking in language models, and reward hackers that tamper with tests.';
    const title = 'Reward hacking in coding assistants built on language models';
    await ingest(store, [
      reading(paper('bare', { title }), paper('plain', { title }), paper('full', { title, summary })),
      reading(...Array.from({ length: 20 }, (_, n) => paper(`filler-${n}`, { title: `Herring ${n}` }))),
    ]);
    const { data } = await createClient(store).ask(`{
      paper(id: "full") { sharedThemes { edges { node { slug } score parts { name score coverage } } } }
      bare: paper(id: "bare") { sharedThemes { edges { node { slug } parts { name coverage } } } } }`);
    expect(data.bare.sharedThemes.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual([
      'plain',
      'full',
    ]);
    for (const { parts } of data.paper.sharedThemes.edges) {
      expect(
        Object.fromEntries(
          parts.map((part: { name: string; coverage: string }) => [part.name, part.coverage]),
        ),
      ).toEqual({
        THEMES: 'PARTIAL',
        TEXT: 'PARTIAL',
        PEOPLE: 'KNOWN',
        REFERENCES: 'UNKNOWN',
      });
    }
  });

  it('without what a paper’s former contents made', async () => {
    const hacks = paper('hacks', { title: 'Reward hacking in language models' });
    const on = (summary: string) => paper('other', { title: 'A report', summary });
    await ingest(store, [
      reading(hacks, on('It finds reward hacking in language models, and more reward hackers.')),
    ]);
    expect(await linked()).toEqual(['hacks other']);
    await ingest(store, [reading(on('It finds sparse autoencoders in language models, and SAE features.'))]);
    expect(await linked()).toEqual([]);
    await ingest(store, [
      reading(on('It finds reward hacking in language models again, and reward hackers.')),
    ]);
    expect(await linked()).toEqual(['hacks other']);
  });

  it('so that what others chose stays theirs when one end changes', async () => {
    const hacks = Array.from({ length: 24 }, (_, n) =>
      paper(`p${n}`, {
        title: 'Reward hacking in language models',
        summary: `The ${n}th report on reward hacks.`,
      }),
    );
    const herrings = Array.from({ length: 30 }, (_, n) => paper(`herring-${n}`, { title: `Herring ${n}` }));
    await ingest(store, [reading(...hacks, ...herrings)]);
    const before = await linked();
    const linksOf = (all: string[], id: string) => all.filter((pair) => pair.split(' ').includes(id)).length;
    expect(linksOf(before, 'p23')).toBeGreaterThanOrEqual(20);

    // Those that p23 chose are read again with other words, which say the same.
    const others = hacks.slice(0, 20).map((one) => ({ ...one, summary: 'Once more on reward hacks.' }));
    await ingest(store, [reading(...others)]);
    expect(linksOf(await linked(), 'p23')).toBeGreaterThanOrEqual(20);

    await ingest(store, [reading({ ...others[0], summary: 'And again on reward hacks.' } as PaperRecord)]);
    expect(linksOf(await linked(), 'p23')).toBeGreaterThanOrEqual(20);
  });

  it('without a time in between when there are none', async () => {
    await ingest(store, readSeed());
    const before = await linked();
    await detectInPapers(store, papers, readVocabulary(), { anew: true });
    expect(await linked()).toEqual(before);
    expect(await deriveThemes(store, readVocabulary())).toEqual({ papers: 20, linked: 20 });
    expect(await linked()).toEqual(before);
  });

  it('by keywords that count their papers, also when these change', async () => {
    const miscounted = testStatement<{ id: string }>(
      `MATCH (keyword:Keyword) OPTIONAL MATCH (keyword)<-[has:HAS_KEYWORD]-(:Paper)
       WITH keyword, count(has) AS papers WHERE papers <> keyword.paperCount RETURN keyword.id AS id`,
    );
    await ingest(store, readSeed());
    expect(await store.read(miscounted, {})).toEqual([]);
    await detectInPapers(store, papers, readVocabulary(), { anew: true });
    await ingest(store, [reading(paper('sleeper-agents', { title: 'Beaver dams' }))]);
    expect(await store.read(miscounted, {})).toEqual([]);
  });

  it('among many on one theme as among few', async () => {
    const many = Array.from({ length: 1100 }, (_, n) =>
      paper(`p${n}`, { title: 'Reward hacking', summary: `A${n} b${n}.` }),
    );
    const others = Array.from({ length: 600 }, (_, n) => paper(`herring-${n}`, { title: `Herring ${n}` }));
    await load(store, [reading(...many, ...others)]);
    const vocabulary = readVocabulary();
    await loadThemes(store, vocabulary);
    await detectInPapers(
      store,
      many.map(({ id }) => id),
      vocabulary,
      { anew: false },
    );
    await deriveThemes(store, vocabulary, { papers: ['p7'] });
    expect(await linked()).toHaveLength(20);
  });

  it('and what another source says of themes stays when the words that evoked them go', async () => {
    const stated = paper('stated', {
      title: 'A report on language models',
      summary: 'Reward hacking, reward hacks.',
      topics: ['reward-hacking'],
    });
    await loadThemes(store, readVocabulary());
    await ingest(store, [reading(stated)]);
    const about = testStatement<{ sources: string[]; score: number | null; phrases: string[] | null }>(
      "MATCH (:Paper {id: 'stated'})-[a:ABOUT]->(:Topic {id: 'reward-hacking'}) RETURN a.sources AS sources, a.score AS score, a.phrases AS phrases",
    );
    expect(await store.read(about, {})).toMatchObject([{ sources: ['a-page', 'coterie-themes'] }]);
    await ingest(store, [reading({ ...stated, summary: 'Otters.' })]);
    expect(await store.read(about, {})).toEqual([{ sources: ['a-page'], score: null, phrases: null }]);
  });

  it('from a paper without a title too', async () => {
    await store.transaction((transaction) =>
      transaction.run(testStatement("CREATE (:Paper {id: 'bare'})"), {}),
    );
    await loadThemes(store, readVocabulary());
    expect(await deriveThemes(store, readVocabulary())).toEqual({ papers: 1, linked: 1 });
  });

  it('to the end when called again after being broken off', async () => {
    await ingest(store, readSeed());
    const undisturbed = await snapshot(store);
    await store.close();

    store = await openTestStore();
    const vocabulary = readVocabulary();
    await load(store, readSeed());
    await loadThemes(store, vocabulary);
    await detectInPapers(store, papers.slice(0, 12), vocabulary, { anew: false });
    // Broken off, begun again, and broken off once more among the links.
    await detectInPapers(store, papers, vocabulary, { anew: false });
    await linkPapers(store, papers.slice(0, 4), await Corpus.open(store));
    expect(await deriveThemes(store, vocabulary, { papers })).toEqual({ papers: 20, linked: 16 });
    expect(await snapshot(store)).toEqual(undisturbed);
  });
});

it('themes that leave the vocabulary leave the graph, and one that moves is moved', async () => {
  const store = await openTestStore();
  const vocabulary = readVocabulary();
  await ingest(store, readSeed());
  const themes = vocabulary.themes
    .filter(({ id }) => id !== 'sandbagging')
    .map((theme) => {
      const { related = [], broader = [] } = theme;
      const kept = related.filter((id) => id !== 'sandbagging');
      return { ...theme, related: kept, broader: theme.id === 'sabotage' ? ['robustness'] : broader };
    });
  await loadThemes(store, { ...vocabulary, themes, version: 'another' });
  const found = await store.read(
    testStatement<{ id: string; broader: string[] }>(
      "MATCH (t:Topic) WHERE t.id IN ['sandbagging', 'sabotage'] RETURN t.id AS id, [(t)-[:BROADER]->(b) | b.id] AS broader",
    ),
    {},
  );
  expect(found).toEqual([{ id: 'sabotage', broader: ['robustness'] }]);
  await store.close();
});
