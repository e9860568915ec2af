/** What two authors wrote together, seen from one of them. */
export interface Collaboration {
  /** The other author. */
  id: string;
  paperCount: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** Whom each of some authors wrote with. A walk asks once for each of its steps. */
export type Coauthors = (ids: string[]) => Promise<Map<string, Collaboration[]>>;
