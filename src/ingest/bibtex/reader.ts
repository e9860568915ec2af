import { dateIn, dateOf, type PublicationDate } from '../bibliography/date.ts';
import { entryOf } from '../bibliography/paper.ts';
import { plain } from '../bibliography/plain.ts';
import type { Reference } from '../bibliography/reference.ts';
import type { Entry } from '../entry.ts';
import { withInheritance } from './crossref.ts';
import { kindOf } from './kind.ts';
import { fromLatex } from './latex.ts';
import { readNames } from './names.ts';
import { type BibtexEntry, type BibtexFault, scanBibtex } from './scan.ts';

type Field = (name: string) => string | undefined;

/** Identifiers and addresses are taken letter by letter; some write them as LaTeX all the same. */
function verbatim(value: string | undefined): string | undefined {
  return value
    ?.replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([&%$#_{}\\])/g, '$1')
    .trim();
}

function dateOfEntry(field: Field): PublicationDate | undefined {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((name) =>
    plain(fromLatex(field(name) ?? '')),
  );
  // The day may stand beside the month: `jan # "~5"`, `5~jan`.
  const [, before, name = month, after = ''] =
    /^(?:(\d{1,2})\W+)?(\p{L}+)\.?(?:\W+(\d{1,2}))?$/u.exec(month) ?? [];
  const given = plain(fromLatex(field('date') ?? ''));
  return dateIn(given) ?? dateOf(year, name, day || (before ?? after));
}

function referenceOf(entry: BibtexEntry, field: Field): Reference {
  const text = (...names: string[]): string | undefined => {
    const latex = names.map(field).find((value) => value?.trim());
    return latex && fromLatex(latex);
  };
  const archive = text('archiveprefix', 'eprinttype') ?? '';
  const isArXiv = /^arxiv$/i.test(archive.trim());
  const eprint = verbatim(field('eprint'));
  const note = text('howpublished');
  const venue =
    text('journal', 'journaltitle', 'booktitle') ?? (/https?:/.test(note ?? '') ? undefined : note);
  const url = verbatim(field('url'));
  const subtitle = text('subtitle');
  const title = text('title');
  return {
    key: entry.key,
    title: title && subtitle ? `${title}: ${subtitle}` : title,
    ...readNames(field('author') ?? ''),
    abstract: text('abstract'),
    date: dateOfEntry(field),
    kind: kindOf(entry.type, text('entrysubtype')),
    publication: {
      venue,
      volume: text('volume'),
      issue: text('number', 'issue'),
      pages: text('pages'),
      publisher: text('publisher', 'school', 'institution', 'organization'),
    },
    category: isArXiv ? text('primaryclass', 'eprintclass') : undefined,
    doi: verbatim(field('doi')) ?? url,
    arXiv: [
      isArXiv || archive === '' ? eprint && `arXiv:${eprint}` : undefined,
      url,
      venue,
      text('volume'),
      text('note'),
      note,
    ],
  };
}

/**
 * Reads a BibTeX or BibLaTeX file: a paper of each entry, or why there is none, in the order of the file. Texts are in
 * their normal form (see `plain`), names are said `Given von Family, Jr`.
 */
export async function* readBibtex(text: string, file: string): AsyncIterable<Entry> {
  const found: (BibtexEntry | BibtexFault)[] = [...scanBibtex(text.replace(/\r\n?/g, '\n'))];
  const field = withInheritance(found.filter((one) => 'fields' in one));
  for (const one of found) {
    const place = { file, line: one.line };
    if ('reason' in one) yield { place, reason: one.reason, text: one.text };
    else
      yield entryOf(
        place,
        referenceOf(one, (name) => field(one, name)),
        one.text,
      );
  }
  if (found.length === 0) {
    yield { place: { file, line: 1 }, reason: 'the file has no BibTeX entry', text: text.slice(0, 120) };
  }
}
