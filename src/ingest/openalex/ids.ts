/** What ids begin with: those of works, authors, institutions and topics. */
export type Letter = 'W' | 'A' | 'I' | 'T';

/** The last part of an id, in capitals: `https://openalex.org/w123` gives `W123`. Null for what is no id of that letter. */
export function openAlexId(letter: Letter, id: string | null | undefined): string | null {
  const own = /(?:^|\/)([A-Z]\d+)$/i.exec(id ?? '')?.[1]?.toUpperCase();
  return own?.startsWith(letter) ? own : null;
}

/** The id of a level above topics, whose own ids are bare numbers: `openalex-field-17`. */
export function levelId(level: 'subfield' | 'field' | 'domain', id: string | number): string {
  return `openalex-${level}-${/(\d+)$/.exec(String(id))?.[1] ?? id}`;
}
