import { themesMarkLinked, themesWriteLinks } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { candidatesOf } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { type Link, linkBetween, type Part } from './link.ts';
import type { Profile } from './profile.ts';

/** So many links are made from one paper, the strongest; others may link to it besides. */
const MOST_LINKS = 20;

/** Links some papers with those of the whole graph that share themes with them, in one transaction. */
export async function linkPapers(
  store: GraphStore,
  papers: readonly string[],
  corpus: Corpus,
): Promise<void> {
  const profiles = await corpus.profiles(papers);
  const candidates = await candidatesOf(store, [...profiles.values()], corpus);
  const others = await corpus.profiles([...candidates.values()].flat());
  const links = new Map<string, ReturnType<typeof toRow>>();
  for (const [id, profile] of profiles) {
    const found = (candidates.get(id) ?? []).flatMap((other) => {
      const candidate = others.get(other);
      const link = candidate && linkBetween(profile, candidate, corpus);
      return link ? [{ other, link }] : [];
    });
    found.sort((a, b) => b.link.score - a.link.score || (a.other < b.other ? -1 : 1));
    for (const { other, link } of found.slice(0, MOST_LINKS)) {
      const row = toRow(profile, others.get(other) ?? profile, link, corpus);
      links.set(`${row.paper} ${row.other}`, row);
    }
  }
  await store.transaction(async (transaction) => {
    await transaction.run(themesWriteLinks, { rows: [...links.values()] });
    await transaction.run(themesMarkLinked, { papers: [...papers] });
  });
}

function toRow(a: Profile, b: Profile, { score, parts }: Link, { tree, numbering }: Corpus) {
  const [paper, other] = a.id < b.id ? [a, b] : [b, a];
  const wordOf = (stem: string) =>
    paper.words[paper.keywords.numbers.indexOf(numbering.numberOf(stem))] ?? stem;
  const ids = ({ evidence }: Part) => evidence.map((shared) => shared.id);
  const shares = ({ evidence }: Part) => evidence.map(({ share }) => rounded(share));
  return {
    paper: paper.id,
    other: other.id,
    link: {
      score: rounded(score),
      themesScore: roundedOrNull(parts.themes.score),
      textScore: rounded(parts.text.score ?? 0),
      peopleScore: rounded(parts.people.score ?? 0),
      referencesScore: roundedOrNull(parts.references.score),
      themes: ids(parts.themes),
      themeShares: shares(parts.themes),
      relatedThemes: ids(parts.themes).filter(
        (id) => !tree.isAbout(paper.topics, id) || !tree.isAbout(other.topics, id),
      ),
      words: ids(parts.text).map(wordOf),
      wordShares: shares(parts.text),
      people: ids(parts.people),
      peopleShares: shares(parts.people),
      references: ids(parts.references),
      referenceShares: shares(parts.references),
    },
  };
}

/** Millionths: what lies below depends on the order in which a sum was made. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function roundedOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}
