interface Years {
  firstYear: number | null;
  lastYear: number | null;
}

/** The years of what two people wrote together, as `2021–2024`; empty where they are not known. */
export function yearsOfTie({ firstYear, lastYear }: Years): string {
  if (firstYear === null || lastYear === null) return '';
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}
