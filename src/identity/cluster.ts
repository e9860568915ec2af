import { joined, type Profile } from './profile.ts';

/** Two that may be one, and how much speaks for it: a log-likelihood ratio, in nats. */
export interface Pair {
  one: Profile;
  other: Profile;
  evidence: number;
}

/** How much evidence it takes, in nats. */
export interface Thresholds {
  /** With more than that, two are one. */
  enough: number;
  /** How much more it must be than what speaks for a third who fits one of the two and contradicts the other. */
  margin: number;
}

/**
 * Finds out which authors are one person: joins the two for whom most speaks, weighs anew what speaks for those two
 * together, and so on until no two are left for whom enough does (agglomerative clustering with constraints, as in
 * S2AND, Subramanian et al. 2021). `weigh` gives the evidence for two to be one, null where they contradict each
 * other. Who fits two that contradict each other about as well is joined to neither. As this shows only once these are
 * whole, everybody is weighed again in the end, and taken out where it is so. Answers with the clusters, and with the
 * pairs that stay open. Where two pairs have the very same evidence, the order of the profiles decides.
 */
export function cluster(
  profiles: readonly Profile[],
  weigh: (one: Profile, other: Profile) => number | null,
  { enough, margin }: Thresholds,
): { clusters: Profile[]; open: Pair[] } {
  const fitting = new Map<Profile, Map<Profile, number>>();
  const members = new Map<Profile, readonly Profile[]>();
  let pairs: Pair[] = [];
  for (const profile of profiles) add([profile], profile);
  for (let best = likeliest(); best; best = likeliest()) {
    const both = [best.one, best.other];
    const all = both.flatMap((one) => members.get(one) ?? []);
    for (const one of both) remove(one);
    pairs = pairs.filter(({ one, other }) => fitting.has(one) && fitting.has(other));
    add(all, joined(both));
  }
  for (const profile of [...fitting.keys()]) review(profile);
  return { clusters: [...fitting.keys()], open: allPairs() };

  function add(own: readonly Profile[], profile = joined(own)): void {
    const others = new Map<Profile, number>();
    for (const [other, theirs] of fitting) {
      const evidence = weigh(profile, other);
      if (evidence === null) continue;
      others.set(other, evidence);
      theirs.set(profile, evidence);
      if (evidence > enough) pairs.push({ one: profile, other, evidence });
    }
    fitting.set(profile, others);
    members.set(profile, own);
  }

  function remove(profile: Profile): void {
    for (const other of fitting.get(profile)?.keys() ?? []) fitting.get(other)?.delete(profile);
    fitting.delete(profile);
    members.delete(profile);
  }

  /** Takes those out of a cluster who fit another, which contradicts it, about as well as the rest of their own. */
  function review(whole: Profile): void {
    const others = [...fitting.keys()].filter((other) => other !== whole && !fitting.get(whole)?.has(other));
    const all = members.get(whole) ?? [];
    if (others.length === 0 || all.length === 1) return;
    let own = all;
    for (const one of [...all].sort((a, b) => a.papers.size - b.papers.size)) {
      if (own.length === 1) break;
      const rest = own.filter((other) => other !== one);
      const evidence = weigh(one, joined(rest)) ?? Number.NEGATIVE_INFINITY;
      const rivals = others.map((other) => weigh(one, other) ?? Number.NEGATIVE_INFINITY);
      if (rivals.some((theirs) => evidence - theirs < margin)) own = rest;
    }
    if (own === all) return;
    remove(whole);
    add(own);
    for (const one of all) if (!own.includes(one)) add([one], one);
  }

  function likeliest(): Pair | null {
    let best: Pair | null = null;
    for (const pair of pairs) {
      if (best && pair.evidence <= best.evidence) continue;
      const { one, other, evidence } = pair;
      if (evidence - Math.max(rival(one, other), rival(other, one)) >= margin) best = pair;
    }
    return best;
  }

  /** The most that speaks for somebody being `one` who contradicts `other`. */
  function rival(one: Profile, other: Profile): number {
    let most = Number.NEGATIVE_INFINITY;
    const fits = fitting.get(other);
    for (const [third, evidence] of fitting.get(one) ?? []) {
      if (evidence > most && third !== other && !fits?.has(third)) most = evidence;
    }
    return most;
  }

  function allPairs(): Pair[] {
    const seen = new Set<Profile>();
    const all: Pair[] = [];
    for (const [one, others] of fitting) {
      seen.add(one);
      for (const [other, evidence] of others) if (!seen.has(other)) all.push({ one, other, evidence });
    }
    return all;
  }
}
