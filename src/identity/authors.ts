import {
  identityAuthorsByIdentifier,
  identityAuthorsByName,
  identityAuthorsOfPapers,
  identityUnlistedNameKeys,
} from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import { groupBy } from '../group-by.ts';
import type { PaperRecord } from '../ingest/record.ts';
import { acquainted } from './acquainted.ts';
import { nameKey } from './compared-name.ts';
import { otherId } from './own-id.ts';
import type { Doubt } from './papers.ts';
import { type AuthorFacts, sameAuthor } from './same-author.ts';

type Person = PaperRecord['authors'][number];

/** The external ids of somebody, as a source gives them. */
type Identified = Pick<Person, 'orcid' | 'openAlexId' | 'semanticScholarId'>;

/** A place in the byline of a paper, which is given by its id in the graph. */
interface Mention {
  person: Person;
  nameKey: string;
  paper: string;
  /** The authors that others of the same byline are. */
  others: Set<string>;
  facts: AuthorFacts;
}

interface KnownAuthor extends AuthorFacts {
  id: string;
  papers: Set<string>;
  coauthors: Set<string>;
  affiliations: Set<string>;
}

/** Whose ids a source gives to nearly all its authors, so that it tells them apart itself. */
export type Registry = 'openAlexId' | 'semanticScholarId' | null;

/** A source's registry, and the name keys of the authors of the graph that it does not have; new ones are added. */
export interface Unlisted {
  registry: NonNullable<Registry>;
  nameKeys: Set<string>;
}

/**
 * Whom a registry does not have: all authors of the graph are looked at once for an import, as an author who is in it is
 * nobody else, and each name has more and more of those.
 */
export async function unlistedIn(store: GraphStore, registry: NonNullable<Registry>): Promise<Unlisted> {
  const rows = await store.read(identityUnlistedNameKeys, { lacking: registry });
  return { registry, nameKeys: new Set(rows.map(({ nameKey }) => nameKey)) };
}

/**
 * Says for each place in the bylines of some papers which author of the graph it names, or under which id somebody
 * new goes in. Papers and affiliations come with their ids in the graph. External ids first. Then, where the source
 * has a registry, the evidence of `sameAuthor`, for people of the graph as for those met before in these papers;
 * where it has none, who fits in the byline of the same paper, and the rest is found out by `resolveNamesakes`.
 */
export async function resolveAuthors(
  store: GraphStore,
  source: string,
  papers: readonly PaperRecord[],
  unlisted: Unlisted | null,
): Promise<{ ids: Map<Person, string>; doubts: Doubt[] }> {
  const mentions = papers.flatMap((paper) => mentionsOf(paper, unlisted !== null));
  const known = await authorsByIdentifier(
    store,
    mentions.map(({ person }) => person),
  );
  const open = mentions.filter(({ person }) => !identified(person, known));
  const [people, taken] = await Promise.all([
    unlisted ? byName(store, open, papers, unlisted) : byPaper(store, papers),
    takenIds(store, open),
  ]);

  const ids = new Map<Person, string>();
  const doubts: Doubt[] = [];
  for (const mention of mentions) {
    const id = identified(mention.person, known) ?? byEvidence(mention);
    ids.set(mention.person, id);
    for (const identifier of identifiersOf(mention.person))
      if (!known.has(identifier)) known.set(identifier, id);
    taken.add(id);
    mention.others.add(id);
    remember(people, id, mention);
    if (unlisted && !mention.person[unlisted.registry]) unlisted.nameKeys.add(mention.nameKey);
  }
  return { ids, doubts };

  function byEvidence({ person, nameKey, paper, others, facts }: Mention): string {
    const compared = (people.get(nameKey) ?? [])
      .filter(({ id }) => !others.has(id))
      .map((other) => ({ other, ...sameAuthor(facts, other) }));
    const same = compared.filter(({ verdict }) => verdict === 'same');
    const called = ({ names }: AuthorFacts) => Number(names.includes(person.name));
    const [best] = same.sort((a, b) => b.evidence - a.evidence || called(b.other) - called(a.other));
    if (best) return best.other.id;
    const id = taken.has(person.id) ? otherId(person.id, source, `${paper} ${person.name}`) : person.id;
    // The likeliest alone: a frequent name would be listed with each of its bearers.
    const [likely] = compared
      .filter(({ verdict }) => verdict === 'doubtful')
      .sort((a, b) => b.evidence - a.evidence);
    if (likely && unlisted)
      doubts.push({ label: 'Author', id, other: likely.other.id, reasons: likely.reasons });
    return id;
  }
}

function mentionsOf(paper: PaperRecord, byEvidence: boolean): Mention[] {
  const keys = paper.authors.map(({ name }) => nameKey(name));
  const known = byEvidence ? acquainted(keys) : [];
  const others = new Set<string>();
  return paper.authors.map((person, index) => ({
    person,
    nameKey: keys[index] ?? '',
    paper: paper.id,
    others,
    facts: {
      names: [person.name],
      orcid: person.orcid ?? null,
      openAlexId: person.openAlexId ?? null,
      semanticScholarId: person.semanticScholarId ?? null,
      papers: new Set([paper.id]),
      coauthors: new Set(known.filter((_, other) => other !== index)),
      affiliations: new Set(byEvidence ? person.affiliations : []),
    },
  }));
}

/** Which authors of the graph people are by their external ids, by each of these. */
export async function authorsByIdentifier(
  store: GraphStore,
  people: readonly Identified[],
): Promise<Map<string, string>> {
  const all = (property: keyof Identified) => [
    ...new Set(people.flatMap((person) => person[property] ?? [])),
  ];
  const rows = await store.read(identityAuthorsByIdentifier, {
    ids: [],
    orcids: all('orcid'),
    openAlexIds: all('openAlexId'),
    semanticScholarIds: all('semanticScholarId'),
  });
  return new Map(rows.map(({ identifier, id }) => [identifier, id]));
}

async function byName(
  store: GraphStore,
  mentions: readonly Mention[],
  papers: readonly PaperRecord[],
  unlisted: Unlisted,
): Promise<Map<string, KnownAuthor[]>> {
  const all = new Set(mentions.map(({ nameKey }) => nameKey));
  const nameKeys = [...all].filter((nameKey) => unlisted.nameKeys.has(nameKey));
  if (nameKeys.length === 0) return new Map();
  const rows = await store.read(identityAuthorsByName, {
    nameKeys,
    lacking: unlisted.registry,
    papers: papers.map(({ id }) => id),
  });
  return groupBy(rows.map(toKnown), ({ nameKey }) => nameKey);
}

async function byPaper(
  store: GraphStore,
  papers: readonly PaperRecord[],
): Promise<Map<string, KnownAuthor[]>> {
  const rows = await store.read(identityAuthorsOfPapers, { papers: papers.map(({ id }) => id) });
  return groupBy(
    rows.map((row) => toKnown({ ...row, coauthors: [], affiliations: [] })),
    ({ nameKey }) => nameKey,
  );
}

function toKnown({ papers, coauthors, affiliations, ...author }: RowOf<typeof identityAuthorsByName>) {
  return {
    ...author,
    papers: new Set(papers),
    coauthors: new Set(coauthors),
    affiliations: new Set(affiliations),
  };
}

async function takenIds(store: GraphStore, mentions: readonly Mention[]): Promise<Set<string>> {
  const ids = [...new Set(mentions.map(({ person }) => person.id))];
  const none = { orcids: [], openAlexIds: [], semanticScholarIds: [] };
  const rows = await store.read(identityAuthorsByIdentifier, { ids, ...none });
  return new Set(rows.map(({ id }) => id));
}

/** Adds what a paper says of a person to what is known of them. */
function remember(people: Map<string, KnownAuthor[]>, id: string, { person, nameKey, facts }: Mention): void {
  const namesakes = people.get(nameKey) ?? [];
  const known = namesakes.find((other) => other.id === id);
  if (!known) {
    const copy = {
      papers: new Set(facts.papers),
      coauthors: new Set(facts.coauthors),
      affiliations: new Set(facts.affiliations),
    };
    people.set(nameKey, [...namesakes, { ...facts, ...copy, id }]);
    return;
  }
  known.names = [...new Set([...known.names, person.name])];
  for (const paper of facts.papers) known.papers.add(paper);
  for (const coauthor of facts.coauthors) known.coauthors.add(coauthor);
  for (const affiliation of facts.affiliations) known.affiliations.add(affiliation);
}

/** The author that somebody is by the first of their external ids that is known. */
export function identified(person: Identified, known: ReadonlyMap<string, string>): string | undefined {
  return identifiersOf(person)
    .map((identifier) => known.get(identifier))
    .find(Boolean);
}

/** The source's own id before the ORCID, which is wrongly given now and then. */
function identifiersOf({ orcid, openAlexId, semanticScholarId }: Identified): string[] {
  return [openAlexId, semanticScholarId, orcid].filter((identifier) => identifier !== undefined);
}
