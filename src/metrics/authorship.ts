/** One paper as metrics need it. */
export interface PaperFacts {
  /** The ids of its authors, each once. */
  authors: string[];
  /** How often it was cited; null where that is not known. */
  citationCount: number | null;
  /** Whether all its authors are known. */
  allAuthors: boolean;
}

/** One paper, its authors as places in `Authorship.authors`, ascending. */
export interface AuthoredPaper {
  authors: number[];
  citationCount: number | null;
  allAuthors: boolean;
}

/** Who wrote what: everything that metrics are computed from. */
export interface Authorship {
  /** The ids of everybody who wrote a paper, ascending. An author's place here stands for them elsewhere. */
  authors: string[];
  papers: AuthoredPaper[];
  /** The papers of each author. */
  papersOf: AuthoredPaper[][];
}

/** Gathers papers. The result depends on the order of the papers, not on that of the authors of one. */
export async function gatherAuthorship(
  papers: AsyncIterable<PaperFacts> | Iterable<PaperFacts>,
): Promise<Authorship> {
  const met = new Map<string, number>();
  const gathered: AuthoredPaper[] = [];
  for await (const { authors, ...facts } of papers) {
    const numbers = authors.map((id) => {
      const number = met.get(id) ?? met.size;
      met.set(id, number);
      return number;
    });
    gathered.push({ ...facts, authors: numbers });
  }

  const authors = [...met.keys()].sort();
  const placeOf = new Uint32Array(met.size);
  for (const [place, id] of authors.entries()) placeOf[met.get(id) ?? 0] = place;
  const papersOf: AuthoredPaper[][] = authors.map(() => []);
  for (const paper of gathered) {
    paper.authors = paper.authors.map((number) => placeOf[number] ?? 0).sort((a, b) => a - b);
    for (const place of paper.authors) papersOf[place]?.push(paper);
  }
  return { authors, papers: gathered, papersOf };
}
