import { identityBylines, identityKeptApart, identityNamesakes } from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { acquainted } from './acquainted.ts';
import { readName } from './compared-name.ts';
import { distinct, type Profile, whereabouts } from './profile.ts';
import { titleWords } from './title-words.ts';

type Namesake = RowOf<typeof identityNamesakes>;
type Byline = RowOf<typeof identityBylines>;

/** Reads what is known of all authors of some name keys, for each key, in the order of their ids. */
export async function readBlocks(store: GraphStore, nameKeys: string[]): Promise<Profile[][]> {
  const namesakes = await store.read(identityNamesakes, { nameKeys });
  const papers = [...new Set(namesakes.flatMap((author) => author.papers.map(({ id }) => id)))];
  const bylines = new Map((await store.read(identityBylines, { papers })).map((row) => [row.id, row]));
  const apart = groupBy(
    await store.read(identityKeptApart, { authors: namesakes.map(({ id }) => id) }),
    ({ id }) => id,
  );
  const blocks = groupBy(namesakes, ({ nameKey }) => nameKey);
  return nameKeys.map((nameKey) =>
    (blocks.get(nameKey) ?? [])
      .map((author) =>
        profileOf(
          author,
          bylines,
          (apart.get(author.id) ?? []).map(({ other }) => other),
        ),
      )
      .sort((a, b) => ((a.authors[0] ?? '') < (b.authors[0] ?? '') ? -1 : 1)),
  );
}

function profileOf(author: Namesake, bylines: ReadonlyMap<string, Byline>, apart: string[]): Profile {
  const coauthors = new Map<string, number>();
  const affiliations = new Map<string, number>();
  const words = new Map<string, number>();
  const affiliationsIn = new Map<number, Set<string>>();
  const cited = new Set<string>();
  const own = new Set(author.affiliations);
  for (const { id } of author.papers) {
    const byline = bylines.get(id);
    if (!byline) continue;
    const others = acquainted(byline.authors).filter((other) => other.id !== author.id);
    count(
      coauthors,
      others.map(({ nameKey }) => nameKey),
    );
    const places = byline.affiliations.filter((place) => own.has(place));
    count(affiliations, places);
    count(words, titleWords(byline.title ?? ''));
    for (const paper of byline.cited) cited.add(paper);
    if (byline.year === null || places.length === 0) continue;
    affiliationsIn.set(byline.year, new Set([...(affiliationsIn.get(byline.year) ?? []), ...places]));
  }
  const { id, names, orcid, openAlexId, semanticScholarId } = author;
  return {
    ...{ authors: [id], names: distinct(names.map(readName)), orcid, openAlexId, semanticScholarId },
    papers: new Map(author.papers.map((paper) => [paper.id, paper.position])),
    traits: { coauthors, affiliations, words },
    ...{ affiliationsIn: whereabouts(affiliationsIn), cited, apart: new Set(apart) },
  };
}

/** Counts each item once. */
function count(counts: Map<string, number>, items: readonly string[]): void {
  for (const item of new Set(items)) counts.set(item, (counts.get(item) ?? 0) + 1);
}
