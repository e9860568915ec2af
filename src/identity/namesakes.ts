import { cluster, type Pair } from './cluster.ts';
import { evidence, reasonsFor, type Surroundings } from './evidence.ts';
import { joined, type Profile } from './profile.ts';

/** Who is one person, and who may be. */
export interface Told {
  same: { kept: string; merged: string; reasons: string[] }[];
  doubtful: { id: string; other: string; reasons: string[] }[];
}

/** In nats, fitted with the weights of the evidence. */
const THRESHOLDS = { enough: 0.7, margin: 2.5 };
/** From here on, two are listed as possibly one. */
const LISTED = -3;

/** Tells who of the authors of one name key is who. */
export function tellNamesakes(profiles: readonly Profile[], share: Surroundings['share']): Told {
  const givenNames = new Set(
    profiles.flatMap(({ names }) =>
      names.flatMap(({ given: [first = ''] }) => (first.length > 1 ? [first] : [])),
    ),
  ).size;
  const found = cluster(profiles, (one, other) => evidence(one, other, { share, givenNames }), THRESHOLDS);
  const byId = new Map(profiles.map((profile) => [profile.authors[0], profile]));
  return {
    same: found.clusters.flatMap(({ authors }) => {
      const members = authors.flatMap((id) => byId.get(id) ?? []).sort(byStanding);
      const [kept, ...others] = members;
      if (!kept) return [];
      let whole = kept;
      return others.map((other) => {
        const reasons = reasonsFor(whole, other);
        whole = joined([whole, other]);
        return { kept: idOf(kept), merged: idOf(other), reasons };
      });
    }),
    doubtful: likeliest(found.open).map(({ one, other }) => ({
      id: keptOf(one, byId),
      other: keptOf(other, byId),
      reasons: reasonsFor(one, other),
    })),
  };
}

/** For each the likeliest other alone: a frequent name would be listed with each of its bearers. */
function likeliest(open: readonly Pair[]): Pair[] {
  const best = new Map<Profile, Pair>();
  for (const pair of open) {
    if (pair.evidence < LISTED) continue;
    for (const profile of [pair.one, pair.other]) {
      const before = best.get(profile);
      if (!before || pair.evidence > before.evidence) best.set(profile, pair);
    }
  }
  return [...new Set(best.values())];
}

function keptOf({ authors }: Profile, byId: ReadonlyMap<string | undefined, Profile>): string {
  const [kept] = authors.flatMap((id) => byId.get(id) ?? []).sort(byStanding);
  return kept ? idOf(kept) : '';
}

/** Whom a source knows by an id keeps its own, then who has more papers, then who has the plainer id. */
function byStanding(one: Profile, other: Profile): number {
  const known = ({ openAlexId, semanticScholarId }: Profile) =>
    Number((openAlexId ?? semanticScholarId) !== null);
  return (
    known(other) - known(one) ||
    other.papers.size - one.papers.size ||
    idOf(one).length - idOf(other).length ||
    (idOf(one) < idOf(other) ? -1 : 1)
  );
}

function idOf({ authors: [id = ''] }: Profile): string {
  return id;
}
