import {
  themesChoosers,
  themesDropLinks,
  themesMarkLinked,
  themesWriteLinks,
} from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { candidatesOf } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { type Link, linkBetween } from './link.ts';
import { linkRow } from './link-row.ts';
import type { Profile } from './profile.ts';

/** So many links does a paper choose, the strongest; it may be chosen by others besides. */
export const MOST_LINKS = 20;

/** A link to be written, and for which of its papers it is among the strongest. */
interface Choice {
  a: Profile;
  b: Profile;
  link: Link;
  chosenBy: Set<string>;
}

/**
 * Links some papers with those of the whole graph that share themes with them, in one transaction. Each chooses
 * its strongest links; a link is kept as long as one of its papers chooses it, so that others who chose one of
 * these papers keep their links to it, scored anew.
 */
export async function linkPapers(
  store: GraphStore,
  papers: readonly string[],
  corpus: Corpus,
): Promise<void> {
  const profiles = await corpus.profiles(papers);
  const candidates = await candidatesOf(store, [...profiles.values()], corpus);
  const chosen = await choosersOf(store, papers);
  const others = await corpus.profiles([...candidates.values(), ...chosen.values()].flat());
  const choices = new Map<string, Choice>();

  for (const profile of profiles.values()) {
    const scored = scoredLinks(profile, candidates.get(profile.id) ?? [], others, corpus);
    for (const { other, link } of scored.slice(0, MOST_LINKS)) choose(profile, other, link, profile.id);
    // What papers of this batch chose before is chosen anew.
    const elsewhere = (chosen.get(profile.id) ?? []).filter((id) => !profiles.has(id));
    for (const { other, link } of scoredLinks(profile, elsewhere, others, corpus)) {
      choose(profile, other, link, other.id);
    }
  }

  const rows = [...choices.values()].map(({ a, b, link, chosenBy }) => ({
    paper: a.id,
    other: b.id,
    chosenBy: [...chosenBy].sort(),
    link: linkRow(a, b, link, corpus),
  }));
  const kept = keptBy(papers, rows);
  await store.transaction(async (transaction) => {
    await transaction.run(themesDropLinks, { rows: kept });
    await transaction.run(themesWriteLinks, { rows });
    await transaction.run(themesMarkLinked, { papers: [...papers] });
  });

  function choose(one: Profile, two: Profile, link: Link, by: string): void {
    const [a, b] = one.id < two.id ? [one, two] : [two, one];
    const key = `${a.id} ${b.id}`;
    const choice = choices.get(key) ?? { a, b, link, chosenBy: new Set() };
    choice.chosenBy.add(by);
    choices.set(key, choice);
  }
}

async function choosersOf(store: GraphStore, papers: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await store.read(themesChoosers, { keys: [...papers] });
  return new Map(rows.map(({ key, choosers }) => [key, choosers]));
}

/** The links of a paper with some others, the strongest first. */
function scoredLinks(
  profile: Profile,
  ids: readonly string[],
  others: ReadonlyMap<string, Profile>,
  corpus: Corpus,
): { other: Profile; link: Link }[] {
  return ids
    .flatMap((id) => {
      const other = others.get(id);
      const link = other && linkBetween(profile, other, corpus);
      return link ? [{ other, link }] : [];
    })
    .sort((a, b) => b.link.score - a.link.score || (a.other.id < b.other.id ? -1 : 1));
}

function keptBy(papers: readonly string[], rows: readonly { paper: string; other: string }[]) {
  const kept = new Map(papers.map((id) => [id, [] as string[]]));
  for (const { paper, other } of rows) {
    kept.get(paper)?.push(other);
    kept.get(other)?.push(paper);
  }
  return [...kept].map(([paper, ids]) => ({ paper, kept: ids }));
}
