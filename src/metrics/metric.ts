/** How many of the papers that a figure should be computed from say what it needs. */
export interface Coverage {
  known: number;
  total: number;
}

/** A figure about one author, computed. */
export interface Figure {
  name: string;
  value: number;
  definition: string;
  /** A sentence on what it was computed from. */
  inputs: string;
  coverage: Coverage;
}

/** `3 of 20 papers have a citation count`: a coverage in words. */
export function inWords({ known, total }: Coverage, verbs: { one: string; many: string }): string {
  return `${known} of ${total} ${total === 1 ? 'paper' : 'papers'} ${known === 1 ? verbs.one : verbs.many}`;
}
