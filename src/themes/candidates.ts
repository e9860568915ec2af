import { themesCandidates } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Corpus } from './corpus.ts';
import type { Profile } from './profile.ts';

/** Over so many entries of the index, papers on the same subject are looked for from one paper. */
const BUDGET = 1000;
/** So many of them are compared with it. */
const MOST = 60;

type Kind = 'topic' | 'keyword' | 'reference';

/**
 * For each paper the others that are worth comparing with it. The graph is the index: papers meet at their
 * topics (or near ones), keywords and references. The rarest are followed first and no more of them than
 * a budget allows, so that a paper costs the same in a large graph as in a small one, where all of them fit.
 */
export async function candidatesOf(
  store: GraphStore,
  profiles: readonly Profile[],
  corpus: Corpus,
): Promise<Map<string, string[]>> {
  const rows = profiles.map((profile) => {
    const keys = affordable(profile, corpus);
    const of = (wanted: Kind) =>
      keys.filter(({ kind }) => kind === wanted).map(({ id, weight }) => ({ id, weight }));
    return { paper: profile.id, topics: of('topic'), keywords: of('keyword'), references: of('reference') };
  });
  const found = await store.read(themesCandidates, { rows, limit: MOST });
  return new Map(found.map(({ key, candidates }) => [key, candidates]));
}

/** The rarest keys of a paper that the budget allows. */
function affordable(profile: Profile, corpus: Corpus) {
  const { tree, rarities } = corpus;
  const near = new Set([...profile.topics.keys()].flatMap((id) => tree.near(id)));
  const keys = [
    ...[...near].map((id) => key('topic', id, rarities.topic(id) * rarities.level(id))),
    ...[...profile.keywords.keys()].map((id) => key('keyword', id, rarities.keyword(id))),
    ...[...profile.references].map((id) => key('reference', id, rarities.reference(id))),
  ];
  let spent = 0;
  return keys
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
    .filter(({ cost }) => {
      spent += cost;
      return spent <= BUDGET;
    });

  function key(kind: Kind, id: string, weight: number) {
    return { kind, id, weight, cost: corpus.count(kind, id) };
  }
}
