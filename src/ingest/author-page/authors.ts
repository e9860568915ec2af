import type { Issue, PaperRecord } from '../record.ts';
import { personId } from '../slug.ts';
import type { Entry } from './entry.ts';

type Authors = Pick<PaperRecord, 'authors' | 'authorCoverage'>;

/**
 * The authors of an entry. The page lists its owner's papers, so the owner is one of them even where the
 * byline does not show it, then without a position; such a list is known in part, as it is with `et al.`.
 */
export function authorsOf(
  { byline, line, title }: Entry,
  owner: { id: string; name: string },
): Authors & { issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (severity: Issue['severity'], reason: string, text: string): void => {
    issues.push({ line: line.number, severity, reason, text });
  };
  const authors: Authors['authors'] = [];
  for (const name of byline?.authors ?? []) {
    const id = personId(name);
    if (authors.some((author) => author.id === id)) report('rejected', 'an author named twice', name);
    else authors.push({ id, name, position: authors.length + 1 });
  }
  for (const piece of byline?.strange ?? []) report('rejected', 'not the name of an author', piece);

  const shown = authors.some((author) => author.id === owner.id);
  if (!shown) authors.push({ id: owner.id, name: owner.name });
  if (!byline) report('doubtful', 'the entry names no authors', title);
  else if (!shown && !byline.more) report('doubtful', "the page's owner is not among the authors", title);

  const complete = shown && !byline?.more && !byline?.strange.length;
  return { authors, authorCoverage: complete ? 'known' : 'partial', issues };
}
