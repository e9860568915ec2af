import { readFileSync } from 'node:fs';

interface Labels {
  papers: Record<string, { themes: string[]; related: Record<string, number> }>;
}

/** An expert's labelling of the seed's papers: see its own `about`. */
export const labels: Labels['papers'] = (
  JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as Labels
).papers;

/**
 * nDCG@5 with gains 2^g − 1 (Burges et al. 2005): how well a ranking of the other papers puts first what the
 * labels call relevant to a paper. What is not in the ranking counts as coming last.
 */
export function ndcg(paper: string, ranking: readonly string[]): number {
  const grades = labels[paper]?.related ?? {};
  const gain = (ordered: number[]) =>
    ordered.slice(0, 5).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const ideal = gain(Object.values(grades).sort((a, b) => b - a));
  return gain(ranking.map((id) => grades[id] ?? 0)) / ideal;
}

/** The mean over classes of F1, over those that are labelled or found anywhere. */
export function macroF1(found: ReadonlyMap<string, ReadonlySet<string>>, wanted: typeof found): number {
  const classes = new Set([...found.values(), ...wanted.values()].flatMap((set) => [...set]));
  let sum = 0;
  for (const one of classes) {
    let right = 0;
    let either = 0;
    for (const [paper, set] of wanted) {
      const is = found.get(paper)?.has(one) ?? false;
      if (is && set.has(one)) right += 1;
      either += Number(is) + Number(set.has(one));
    }
    sum += (2 * right) / either;
  }
  return sum / classes.size;
}
