import type {
  loadAffiliations,
  loadAuthors,
  loadAuthorships,
  loadBroader,
  loadEmployments,
  loadMentions,
  loadMetrics,
  loadPaperAffiliations,
  loadPapers,
  loadPaperTopics,
  loadParents,
  loadPosts,
  loadRelated,
  loadSelections,
  loadTopics,
  loadWritings,
} from '../../cypher/statements.generated.ts';
import { fold } from '../fold.ts';
import type { Statement } from '../graph/statement.ts';
import { nameKey } from '../identity/compared-name.ts';
import type {
  AffiliationRecord,
  AuthorRecord,
  GraphRecord,
  PaperRecord,
  PostRecord,
  TopicRecord,
} from './record.ts';

type RowOf<S> = S extends Statement<{ rows: (infer Row)[] }, unknown> ? Row : never;

/** What the load statements take, a list for each of them. */
export interface Rows {
  authors: RowOf<typeof loadAuthors>[];
  papers: RowOf<typeof loadPapers>[];
  affiliations: RowOf<typeof loadAffiliations>[];
  topics: RowOf<typeof loadTopics>[];
  posts: RowOf<typeof loadPosts>[];
  metrics: RowOf<typeof loadMetrics>[];
  authorships: RowOf<typeof loadAuthorships>[];
  employments: RowOf<typeof loadEmployments>[];
  paperAffiliations: RowOf<typeof loadPaperAffiliations>[];
  paperTopics: RowOf<typeof loadPaperTopics>[];
  parents: RowOf<typeof loadParents>[];
  broader: RowOf<typeof loadBroader>[];
  related: RowOf<typeof loadRelated>[];
  writings: RowOf<typeof loadWritings>[];
  mentions: RowOf<typeof loadMentions>[];
  selections: RowOf<typeof loadSelections>[];
}

type Named = { id: string; name: string; key?: string | undefined };
type Stated = Record<string, string | number | boolean | string[] | undefined>;

/** Turns the records of one source into rows. Absent values stay out, so that they overwrite nothing. */
export function rowsOf(source: string, records: GraphRecord[]): Rows {
  const rows: Rows = {
    authors: [],
    papers: [],
    affiliations: [],
    topics: [],
    posts: [],
    metrics: [],
    authorships: [],
    employments: [],
    paperAffiliations: [],
    paperTopics: [],
    parents: [],
    broader: [],
    related: [],
    writings: [],
    mentions: [],
    selections: [],
  };

  function author({ id, name, key = name }: Named, stated: Stated = {}): void {
    const names = { name, foldedName: fold(name), nameKey: nameKey(name) };
    rows.authors.push({ id, source, key, stated: given({ ...names, ...stated }) });
  }

  function affiliation({ id, name, key = name }: Named, stated: Stated = {}): void {
    rows.affiliations.push({
      id,
      source,
      key,
      stated: given({ name, foldedName: fold(name), ...stated }),
    });
  }

  function addAuthor(record: AuthorRecord): void {
    const { id, field, homepage, orcid, openAlexId, semanticScholarId, postCoverage, bio } = record;
    const roles = record.affiliations?.flatMap(({ role, name }) => (role ? [`${role}, ${name}`] : [])) ?? [];
    const positions = roles.length > 0 ? roles : undefined;
    author(record, { field, homepage, orcid, openAlexId, semanticScholarId, postCoverage, positions, bio });
    for (const { role, current, ...employer } of record.affiliations ?? []) {
      affiliation(employer);
      rows.employments.push({ author: id, affiliation: employer.id, source, role: role ?? null, current });
    }
    for (const { name, value, asOf, unit, definition } of record.metrics ?? []) {
      const properties = given({ name, unit, definition, origin: 'reported' });
      rows.metrics.push({
        id: `${id}.${name}.${source}`,
        author: id,
        source,
        key: name,
        properties,
        value,
        asOf: asOf ?? null,
      });
    }
    for (const [index, work] of (record.selectedWork ?? []).entries()) {
      const stated = { kind: work.kind, title: work.title, foldedTitle: fold(work.title) };
      rows.posts.push({ id: work.id, source, key: work.title, stated });
      rows.selections.push({ author: id, post: work.id, source, position: index + 1 });
    }
  }

  function addPaper(record: PaperRecord): void {
    const { id, title, authors, affiliations, topics, publication, ...others } = record;
    const { type: _, key = title, references, ...facts } = others;
    const { publishedOn, year = publishedOn && Number(publishedOn.slice(0, 4)) } = facts;
    // An empty list of references is one that is known.
    const referenceCoverage = references && 'known';
    const placed = authors.filter(({ position }) => position !== undefined);
    const byline = placed.length > 0 ? placed.map(({ name }) => name).join('; ') : undefined;
    const names = { title, foldedTitle: fold(title), byline };
    const stated = { ...names, ...facts, ...publication, year, referenceCoverage };
    rows.papers.push({ id, source, key, stated: given(stated) });
    for (const { id, name, ...place } of affiliations ?? []) {
      affiliation({ id, name }, place);
      rows.paperAffiliations.push({ paper: record.id, affiliation: id, source });
    }
    for (const { id, name, position, printedAffiliations, affiliations, ...ids } of authors) {
      author({ id, name }, ids);
      rows.authorships.push({
        author: id,
        paper: record.id,
        source,
        position: position ?? null,
        printedAffiliations: printedAffiliations ?? null,
      });
      for (const employer of affiliations ?? []) {
        rows.employments.push({ author: id, affiliation: employer, source, role: null, current: null });
      }
    }
    for (const topic of topics ?? []) {
      const scored = typeof topic === 'string' ? { id: topic, score: null } : topic;
      rows.paperTopics.push({ paper: id, topic: scored.id, score: scored.score, source });
    }
  }

  function addPost(record: PostRecord): void {
    const { id, kind, title, position, body, summary, quotes, publishedOn } = record;
    author(record.author);
    rows.posts.push({
      id,
      source,
      key: id,
      stated: given({
        ...{ kind, title, foldedTitle: title && fold(title), position },
        ...{ body, summary, quotes, publishedOn },
      }),
    });
    rows.writings.push({ author: record.author.id, post: id, source });
    for (const person of record.mentions ?? []) {
      author(person);
      rows.mentions.push({ post: id, author: person.id, source });
    }
  }

  function addAffiliation({ type: _, id, name, key, parents, children, ...facts }: AffiliationRecord): void {
    affiliation({ id, name, key }, facts);
    for (const parent of parents ?? []) rows.parents.push({ affiliation: id, parent, source });
    for (const child of children ?? []) rows.parents.push({ affiliation: child, parent: id, source });
  }

  function addTopic({
    id,
    key,
    name,
    scheme,
    notation,
    description,
    openAlexId,
    broader,
    related,
    altLabels,
  }: TopicRecord): void {
    const folded = fold(name);
    const stated = given({ name, foldedName: folded, scheme, notation, description, openAlexId, altLabels });
    rows.topics.push({ id, source, key: key ?? notation ?? name, stated });
    for (const concept of broader ?? []) rows.broader.push({ topic: id, broader: concept, source });
    for (const concept of related ?? []) rows.related.push({ topic: id, related: concept, source });
  }

  for (const record of records) {
    if (record.type === 'author') addAuthor(record);
    else if (record.type === 'paper') addPaper(record);
    else if (record.type === 'post') addPost(record);
    else if (record.type === 'topic') addTopic(record);
    else addAffiliation(record);
  }
  return { ...rows, authors: merged(rows.authors), affiliations: merged(rows.affiliations) };
}

function given(values: Stated): Record<string, string | number | boolean | string[]> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string | number | boolean | string[]] => entry[1] !== undefined,
    ),
  );
}

/** A person is named by many papers of one source: one row for each name, with all that was said under it. */
function merged<Row extends { id: string; key: string; stated: object }>(rows: Row[]): Row[] {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const name = JSON.stringify([row.id, row.key]);
    const known = byName.get(name);
    const stated = { ...known?.stated, ...row.stated };
    byName.set(name, { ...row, stated });
  }
  return [...byName.values()];
}
