import type { BibtexEntry } from './scan.ts';

/** What the whole says of its parts. Its title is the part's `booktitle`, or `journal`. */
const INHERITED = [
  ...['date', 'year', 'month', 'volume', 'number', 'issue', 'journal', 'journaltitle', 'booktitle'],
  ...['publisher', 'institution', 'school', 'organization'],
];

/** Answers for a field of any entry, which it may have from the entry that its `crossref` names. */
export function withInheritance(
  entries: BibtexEntry[],
): (entry: BibtexEntry, name: string) => string | undefined {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  byKey.delete('');

  return function field(entry, name, above: BibtexEntry[] = []): string | undefined {
    const own = entry.fields.get(name);
    if (own !== undefined || !INHERITED.includes(name)) return own;
    const whole = byKey.get(entry.fields.get('crossref')?.trim().toLowerCase() ?? '');
    if (whole === undefined || whole === entry || above.includes(whole)) return undefined;
    const holdsTitle = name === (entry.type === 'article' ? 'journal' : 'booktitle');
    const inherited = field(whole, name, [...above, entry]);
    return inherited ?? (holdsTitle ? whole.fields.get('title') : undefined);
  };
}
