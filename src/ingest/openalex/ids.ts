/** The last part of an id, in capitals: `https://openalex.org/w123` gives `W123`. Null for what is no id. */
export function openAlexId(id: string | null | undefined): string | null {
  return /(?:^|\/)([WAISTPF]\d+)$/i.exec(id ?? '')?.[1]?.toUpperCase() ?? null;
}

/** The id of a level above topics, whose own ids are bare numbers: `openalex-field-17`. */
export function levelId(level: 'subfield' | 'field' | 'domain', id: string | number): string {
  return `openalex-${level}-${/(\d+)$/.exec(String(id))?.[1] ?? id}`;
}
