import { doi } from '../../identifier.ts';
import type { Entry, Place } from '../entry.ts';
import type { PaperRecord } from '../record.ts';
import { personId, slugify, titleId } from '../slug.ts';
import { arXivIdIn } from './arxiv.ts';
import { divideEtAl } from './et-al.ts';
import { plain } from './plain.ts';
import type { Reference } from './reference.ts';

const OTHERS = /^(?:and )?others$/i;
const IN_ARXIV = /^(?:arxiv|corr)\b/i;

/** The authors in their order; one whose name has no letter, or that of another, is not taken over. */
function authorsOf({
  authors: names,
  more = false,
}: Reference): Pick<PaperRecord, 'authors' | 'authorCoverage'> {
  const authors = new Map<string, PaperRecord['authors'][number]>();
  let coverage: PaperRecord['authorCoverage'] = more ? 'partial' : 'known';
  for (const [index, printed] of names.map(plain).entries()) {
    const { name, etAl } = divideEtAl(printed);
    const id = personId(name);
    const isPerson = id !== '' && !OTHERS.test(name) && !authors.has(id);
    if (!isPerson || etAl !== '') coverage = 'partial';
    if (isPerson) authors.set(id, { id, name, position: index + 1 });
  }
  return { authors: [...authors.values()], authorCoverage: coverage };
}

function kindOf({ kind }: Reference, arXivId: string | undefined, venue = ''): PaperRecord['kind'] {
  const isPreprint = arXivId && (kind === undefined || (kind === 'article' && IN_ARXIV.test(venue)));
  return isPreprint ? 'preprint' : kind;
}

function publicationOf(
  { publication }: Reference,
  arXivId: string | undefined,
): NonNullable<PaperRecord['publication']> {
  const facts = Object.entries(publication).map(([name, text]) => [name, plain(text ?? '')] as const);
  const { venue, pages, ...rest } = Object.fromEntries(facts.filter(([, text]) => text !== ''));
  return {
    ...rest,
    // `arXiv preprint arXiv:2001.00001` names the paper too.
    ...(venue && { venue: arXivId && /^arxiv\b/i.test(venue) && arXivIdIn(venue) ? 'arXiv' : venue }),
    ...(pages && { pages: pages.replace(/\s*[-‐‑‒–—−]+\s*/g, '-') }),
  };
}

/**
 * The paper that an entry of a bibliography tells of, or why there is none: it has no title, or neither title nor key
 * have a letter to make an id of. `text` shows the entry where it is refused.
 */
export function entryOf(place: Place, reference: Reference, text: string): Entry {
  const title = plain(reference.title ?? '');
  if (title === '') return { place, reason: 'the entry has no title', text };
  const id = titleId(title) || slugify(reference.key ?? '');
  if (id === '') return { place, reason: 'neither title nor key have a letter', text };

  const abstract = plain(reference.abstract ?? '');
  const category = plain(reference.category ?? '');
  const doiGiven = doi(reference.doi ?? '');
  const arXivId = [...reference.arXiv, reference.doi].map((one) => arXivIdIn(one ?? '')).find(Boolean);
  const publication = publicationOf(reference, arXivId);
  const kind = kindOf(reference, arXivId, publication.venue);
  const paper: PaperRecord = {
    type: 'paper',
    id,
    title,
    ...(abstract && { abstract }),
    ...reference.date,
    ...(kind && { kind }),
    ...(Object.keys(publication).length > 0 && { publication }),
    ...(category && { category }),
    ...(doiGiven && { doi: doiGiven }),
    ...(arXivId && { arxivId: arXivId }),
    ...authorsOf(reference),
  };
  return { place, records: [paper] };
}
