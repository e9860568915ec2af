import {
  themesCandidatesByKeyword,
  themesCandidatesByReference,
  themesCandidatesByTopic,
} from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Corpus } from './corpus.ts';
import type { Profile } from './profile.ts';
import { idsOf } from './vector.ts';

/** Over so many entries of the index, papers on the same subject are looked for from one paper. */
const BUDGET = 1000;
/** So many of them are compared with it. */
const MOST = 60;
/** What more papers have is followed from none, not even from those that have nothing rarer. */
const DEAREST = 10_000;

const byKind = {
  topic: themesCandidatesByTopic,
  keyword: themesCandidatesByKeyword,
  reference: themesCandidatesByReference,
};
type Kind = keyof typeof byKind;
const kinds = Object.keys(byKind) as Kind[];

/** Something over which papers find each other, and how much it counts. */
interface Key {
  kind: Kind;
  id: string;
  weight: number;
  cost: number;
}

/**
 * For each paper the others that are worth comparing with it. The graph is the index: papers meet at their
 * topics (or near ones), keywords and references. The rarest are followed first, as far as a budget allows, so
 * that a paper costs the same in a large graph as in a small one, where all of them fit.
 */
export async function candidatesOf(
  store: GraphStore,
  profiles: readonly Profile[],
  corpus: Corpus,
): Promise<Map<string, string[]>> {
  const keys = new Map(profiles.map((profile) => [profile.id, affordable(profile, corpus)]));
  const strengths = new Map(
    profiles.map(({ id, references }) => [
      id,
      new Map(idsOf(references, corpus.numbering).map((cited) => [cited, 1])),
    ]),
  );
  for (const kind of kinds) {
    const rows = [...keys].flatMap(([paper, all]) => {
      const own = all.filter((key) => key.kind === kind).map(({ id, weight }) => ({ id, weight }));
      return own.length > 0 ? [{ paper, keys: own }] : [];
    });
    if (rows.length === 0) continue;
    for (const { paper, candidates } of await store.read(byKind[kind], { rows, limit: MOST })) {
      const known = strengths.get(paper);
      for (const { id, strength } of candidates) known?.set(id, (known.get(id) ?? 0) + strength);
    }
  }
  return new Map([...strengths].map(([paper, found]) => [paper, strongest(found)]));
}

function strongest(strengths: ReadonlyMap<string, number>): string[] {
  return [...strengths]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}

/** The rarest keys of a paper: all that the budget allows, and more where these lead to too few papers. */
function affordable(profile: Profile, corpus: Corpus): Key[] {
  const { tree, rarities, numbering } = corpus;
  const near = new Set(profile.topics.flatMap((id) => tree.near(id)));
  const keys = [
    ...[...near].map((id) => key('topic', id, rarities.topic(id) * rarities.level(id))),
    ...idsOf(profile.keywords, numbering).map((id) => key('keyword', id, rarities.keyword(id))),
    ...idsOf(profile.references, numbering).map((id) => key('reference', id, rarities.reference(id))),
    // Papers that cite this one.
    key('reference', profile.id, 1),
  ];
  let spent = 0;
  return keys
    .filter(({ cost }) => cost > 0 && cost <= DEAREST)
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
    .filter(({ cost }) => {
      const affordable = spent + cost <= BUDGET || spent < MOST;
      spent += cost;
      return affordable;
    });

  function key(kind: Kind, id: string, weight: number): Key {
    return { kind, id, weight, cost: corpus.count(kind === 'topic' ? 'topic itself' : kind, id) };
  }
}
