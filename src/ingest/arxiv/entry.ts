import { z } from 'zod';
import { arXivId, doi } from '../../identifier.ts';
import type { Entry, Place } from '../entry.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { PaperRecord } from '../record.ts';
import { personId, titleId } from '../slug.ts';
import { categoryTopics, printedCategory } from './categories.ts';

/** The text of an element on one line, as arXiv breaks its lines anywhere; an empty one is a missing one. */
const text = z
  .object({ '#text': z.string() })
  .optional()
  .transform((element) => element?.['#text'].replace(/\s+/g, ' ').trim() || undefined);
const term = z.object({ '@_term': z.string() });

const atomEntry = z.object({
  id: text,
  title: text,
  summary: text,
  published: text,
  author: z.array(z.object({ name: text, affiliation: z.array(text).default([]) })).default([]),
  category: z.array(term).default([]),
  primary_category: term.optional(),
  journal_ref: text,
  doi: text,
});

/** Whether an entry is none: arXiv says in one what was wrong with the request. */
export function isErrorId(id: string): boolean {
  return id.includes('/api/errors');
}

/** What an entry of a feed states: the paper and its categories, or why it states nothing. */
export function readEntry(raw: unknown, place: Place, gazetteer: Gazetteer): Entry {
  const { data: entry, error } = atomEntry.safeParse(raw);
  if (!entry) return { place, reason: `the entry is not as expected: ${z.prettifyError(error)}`, text: '' };
  const { id = '', title, summary, published } = entry;
  if (isErrorId(id)) {
    return { place, reason: `arXiv answered with an error: ${summary ?? title}`, text: id };
  }
  const arxivId = arXivId(id);
  if (!arxivId) return { place, reason: 'the entry has no arXiv id', text: id || (title ?? '') };
  if (!title || !titleId(title)) return { place, reason: 'the entry has no title', text: id };

  const primary = entry.primary_category?.['@_term'];
  const terms = entry.category.map((category) => category['@_term']);
  const topics = categoryTopics(primary ? [primary, ...terms] : terms, gazetteer);
  const publishedOn = z.iso.date().safeParse(published?.slice(0, 10)).data;
  // Where it was published elsewhere since, arXiv does not say as what. A field may hold several DOIs.
  const publication = entry.journal_ref;
  const paperDoi = doi(entry.doi?.split(/[\s,;]+/)[0] ?? '');
  const paper: PaperRecord = {
    type: 'paper',
    id: titleId(title),
    title,
    ...(summary && { abstract: summary }),
    ...(publishedOn && { publishedOn }),
    ...(publication ? { publication: { venue: publication } } : { kind: 'preprint' }),
    ...(primary && { category: printedCategory(primary, gazetteer) }),
    ...(paperDoi && { doi: paperDoi }),
    arxivId,
    ...authorsOf(entry.author),
    ...(topics.length > 0 && { topics: topics.map((topic) => topic.id) }),
  };
  return { place, records: [paper, ...topics] };
}

/** Two authors of one name cannot be told apart: the second is left out, and the list is known in part. */
function authorsOf(
  listed: z.infer<typeof atomEntry>['author'],
): Pick<PaperRecord, 'authors' | 'authorCoverage'> {
  const authors = new Map<string, PaperRecord['authors'][number]>();
  // A colon stands as an author between a collaboration and its members.
  const named = listed.filter(({ name }) => name && personId(name));
  for (const [index, { name = '', affiliation }] of named.entries()) {
    const id = personId(name);
    if (authors.has(id)) continue;
    const printedAffiliations = affiliation.filter((printed) => printed !== undefined);
    authors.set(id, {
      id,
      name,
      position: index + 1,
      ...(printedAffiliations.length > 0 && { printedAffiliations }),
    });
  }
  const complete = authors.size === named.length && authors.size > 0;
  return { authors: [...authors.values()], authorCoverage: complete ? 'known' : 'partial' };
}
