import { describe, expect, it } from 'vitest';
import { readForumProfile } from '../../src/ingest/forum-profile/reader.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import type { AuthorRecord, PostRecord, Reading } from '../../src/ingest/record.ts';
import { findDocuments } from '../support/documents.ts';

const options = { retrievedAt: '2026-01-02T03:04:05Z', gazetteer: readGazetteer() };
const BIO = 'I am a bean researcher at Mistral. Formerly: Bean Institute, MIRI.';
const HEAD = `Ada Bean\n\n${BIO}\n\n`;

const read = (text: string): Reading => readForumProfile(text, options);
const ownerOf = ({ records }: Reading): AuthorRecord | undefined =>
  records.find((one) => one.type === 'author');
const postsOf = ({ records }: Reading): PostRecord[] => records.filter((one) => one.type === 'post');
const posts = (...blocks: string[]): PostRecord[] =>
  postsOf(read(`${HEAD}Wiki Contributions\n\n\n${blocks.join('\n\n')}`));
const bodies = (...blocks: string[]): (string | undefined)[] => posts(...blocks).map(({ body }) => body);

describe('the head of a profile', () => {
  it('gives the bio, and the positions now and before', () => {
    const owner = ownerOf(read(`${HEAD}Selected work:\n`));
    expect(owner).toMatchObject({ id: 'ada-bean', name: 'Ada Bean', bio: BIO });
    expect(owner?.affiliations).toEqual([
      { id: 'mistral', name: 'Mistral', role: 'bean researcher', current: true },
      { id: 'bean-institute', name: 'Bean Institute', current: false },
      { id: 'miri', name: 'MIRI', current: false },
    ]);
  });

  it('leaves contact and personal details out, in the issues too', () => {
    const lines = 'See: my page\nPronouns: they/them\n\nEmail: ada@bean.example\n\n';
    const text = `Ada Bean\n\nWrite to ada [at] bean.example or +49 30 1234 5678.\n\n${lines}Selected work:\n`;
    const reading = read(text);
    expect(ownerOf(reading)?.bio).toBe('Write to [contact left out] or [contact left out].');
    expect(reading.issues.map(({ line, severity, text: shown }) => [line, severity, shown])).toEqual([
      [3, 'left-out', 'Write to [contact left out] or [contact left out].'],
      [5, 'left-out', 'See: …'],
      [6, 'left-out', 'Pronouns: …'],
      [8, 'left-out', 'Email: …'],
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/bean\.example|1234/);
  });

  it('gives the selected work, with programmes told from works', () => {
    const work =
      'Selected work:\n\n\nGrowing Beans\nBean Scholars Program Winter 2021\nOn Program Synthesis\n';
    expect(ownerOf(read(`${HEAD}${work}\nWiki Contributions\n\nA thought.`))?.selectedWork).toEqual([
      { id: 'growing-beans', title: 'Growing Beans', kind: 'work' },
      {
        id: 'bean-scholars-program-winter-2021',
        title: 'Bean Scholars Program Winter 2021',
        kind: 'programme',
      },
      { id: 'on-program-synthesis', title: 'On Program Synthesis', kind: 'work' },
    ]);
  });

  it('leaves wiki contributions out, and says so', () => {
    const { issues } = read(`${HEAD}Wiki Contributions\n\nBean Farming\nPeas\n\nA thought.`);
    expect(issues.map(({ text, severity }) => [text, severity])).toEqual([
      ['Bean Farming', 'left-out'],
      ['Peas', 'left-out'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['binary data', '\0\0'],
    ['a foreign text', 'Dear Ada,\n\nthe beans are up.'],
    ['no name', 'Selected work:\n\nBeans'],
  ])('refuses %s and says what was expected', (_, text) => {
    expect(() => read(text)).toThrow(/Expected a forum profile/);
  });
});

describe('the borders of comments', () => {
  it('lie between paragraphs that nothing joins', () => {
    expect(bodies('Beans are up.', 'Yep, they grow.', "Here's an idea: plant peas.")).toHaveLength(3);
  });

  it('do not cut a list from its comment, nor what a colon announces', () => {
    const list = '  • beans\n  • peas,\nnot lentils';
    expect(bodies('Some thoughts:', list, 'Next: this', 'Alone.')).toEqual([
      'Some thoughts:\n\n• beans\n• peas, not lentils',
      'Next: this',
      'Alone.',
    ]);
    expect(bodies('My view:', 'Plant peas.', 'Alone.')).toEqual(['My view:\n\nPlant peas.', 'Alone.']);
  });

  it('do not cut before a word that joins', () => {
    expect(bodies('Beans grow.', 'And peas do.', 'Put another way: all grow.')).toHaveLength(1);
    expect(bodies('Beans grow.', 'Andrea planted them.', 'So-called peas grow.')).toHaveLength(3);
  });

  it('leave an acknowledgement with the comment that it opens', () => {
    expect(bodies('Old.', 'Thanks to Bo Pea for beans.', 'New.', 'Newer.')).toEqual([
      'Old.',
      'Thanks to Bo Pea for beans.\n\nNew.',
      'Newer.',
    ]);
    expect(bodies('Thanks for writing this!', 'Another.')).toHaveLength(2);
  });

  it('enclose a moderation note', () => {
    const notes = posts('A thought.', '(Moderation note: moved.)', 'But later.', '(Moderation note: moved.)');
    expect(notes.map(({ kind, position }) => [kind, position])).toEqual([
      ['comment', 1],
      ['note', 2],
      ['comment', 3],
      ['note', 4],
    ]);
    expect(new Set(notes.map(({ id }) => id))).toHaveLength(4);
  });
});

describe('quotations', () => {
  it('are the impersonal sentences above a comparing answer', () => {
    const [, , answer] = posts(
      'Own.',
      'I own this.',
      'Beans fail.',
      'None thrive',
      'More seriously: they do.',
    );
    expect(answer).toMatchObject({
      body: 'More seriously: they do.',
      quotes: ['Beans fail.', 'None thrive'],
    });
  });

  it('stop at a list and at what a colon announces', () => {
    const [first, second] = posts('Claim:', 'Beans fail.', 'Less bluntly: they do not.');
    expect(first?.body).toBe('Claim:\n\nBeans fail.');
    expect(second).not.toHaveProperty('quotes');
  });

  it('stand above a plain answer only where the gap is wider', () => {
    expect(posts('One.', 'Two.', 'Beans fail.', 'Yep, they do.')).toHaveLength(4);
    const wide = posts('I see one.', 'I see two.', 'Beans fail.\n', 'Yep, they do.');
    expect(wide.at(-1)?.quotes).toEqual(['Beans fail.']);
  });

  it('may be marked; one without an answer is reported', () => {
    const reading = read(`${HEAD}Comments\n\n> Beans fail.\n\nI doubt it.\n\n> Peas fail.`);
    expect(postsOf(reading)).toMatchObject([{ body: 'I doubt it.', quotes: ['Beans fail.'] }]);
    expect(reading.issues).toMatchObject([{ severity: 'rejected', text: '> Peas fail.' }]);
  });
});

describe('a post', () => {
  it('keeps its id when the list shifts or is reflowed', () => {
    const [alone] = posts('Beans  are up,\nsays Ada.');
    const shifted = posts('Newer.', 'Beans are up, says Ada.')[1];
    expect(alone?.id).toMatch(/^ada-bean-comment-[0-9a-f]{8}$/);
    expect(shifted?.id).toBe(alone?.id);
    expect(shifted?.position).toBe(2);
  });

  it('never holds an address', () => {
    const [post] = posts('Write to bo@pea.example, he knows.');
    expect(post?.body).toBe('Write to [contact left out], he knows.');
  });

  it('is from a list known in part where that ends in Load More', () => {
    expect(ownerOf(read(`${HEAD}Comments\n\nOne.\n\nLoad More\n`))?.postCoverage).toBe('partial');
    expect(ownerOf(read(`${HEAD}Comments\n\nOne.\n`))?.postCoverage).toBe('known');
  });

  it('reads alike with CRLF, a byte order mark and wide gaps', () => {
    const text = `${HEAD}Selected work:\nBeans\n\nWiki Contributions\n\nSome thoughts:\n\n• one\n\nAnother.\n\nLoad More`;
    const strange = `\uFEFF${text.replaceAll('\n\n', '\n\n \n').replaceAll('\n', ' \r\n')}`;
    expect(read(strange).records).toEqual(read(text).records);
  });
});

describe('mentions', () => {
  const names = (text: string): string[] => (posts(text)[0]?.mentions ?? []).map(({ name }) => name);

  it('are people named inside a sentence', () => {
    expect(names('Thanks to Bo Pea and (edit: Chris van Kale and) Dee Q. Leek.')).toEqual([
      'Bo Pea',
      'Chris van Kale',
      'Dee Q. Leek',
    ]);
    expect(names("Asked about Bo Pea's idea, Bo Pea said no, and Ada Bean agreed.")).toEqual(['Bo Pea']);
  });

  it.each([
    'Moved to the Alignment Forum.',
    'They work for Hugging Face or Redwood Research.',
    'It is called Reinforcement Learning, or Eliciting Latent Knowledge Without Much Work.',
    'He says "ask Bo Pea" and “ask Dee Leek”.',
    'Yes. Growing Beans is fun.',
  ])('are not found in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

const documents = findDocuments('the real forum profile');
describe.skipIf(!documents)('the real forum profile', () => {
  const reading = documents && read(documents.forumProfile);
  const list = reading ? postsOf(reading) : [];

  it('has eight comments and two notes with the borders that a reader sees', () => {
    expect(list.map(({ kind, body }) => `${kind}: ${body?.split(/\s+/).slice(0, 3).join(' ')}`)).toEqual([
      'comment: Another thought here:',
      'comment: Yep, seems too',
      'comment: Thanks to Chris',
      "comment: Here's another idea",
      'comment: Less tongue-in-cheek: certainly',
      'comment: Listening to this',
      "comment: Here's a particularly",
      'comment: One way to',
      'note: (Moderation note: moved',
      'note: (Moderation note: added',
    ]);
    expect(list.map(({ body }) => body?.split('\n\n').length)).toEqual([2, 2, 3, 2, 1, 1, 1, 2, 1, 1]);
    expect(list.flatMap(({ quotes }) => quotes ?? [])).toHaveLength(2);
    expect(list[4]?.quotes).toHaveLength(2);
  });

  it('names four people', () => {
    expect(list.map(({ mentions }) => (mentions ?? []).map(({ id }) => id))).toEqual([
      ...[[], [], ['chris-olah'], [], [], ['john-oliver'], ['jacob-pfau', 'ethan-perez'], [], [], []],
    ]);
  });

  it('has its owner at Anthropic, and no contact details anywhere', () => {
    const owner = reading && ownerOf(reading);
    expect(owner?.affiliations?.map(({ id, role, current }) => [id, role, current])).toEqual([
      ['anthropic', 'safety researcher', true],
      ['miri', undefined, false],
      ['openai', undefined, false],
    ]);
    expect(owner?.selectedWork?.map(({ kind }) => kind)).toEqual(['work', 'programme', 'work']);
    expect(owner?.postCoverage).toBe('partial');
    expect(reading?.issues.map(({ severity }) => severity)).toEqual(['left-out', 'left-out', 'left-out']);
    expect(JSON.stringify(reading)).not.toMatch(/@|he\/him/);
  });
});
