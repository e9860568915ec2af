import { affiliationRef, categoryId, type Gazetteer } from '../gazetteer.ts';
import type { Issue, PaperRecord } from '../record.ts';
import { titleId } from '../slug.ts';
import { authorsOf } from './authors.ts';
import { isoDate } from './date.ts';
import type { Entry } from './entry.ts';

function affiliationsOf(entry: Entry, gazetteer: Gazetteer): NonNullable<PaperRecord['affiliations']> {
  const refs = (entry.byline?.affiliations ?? []).map((printed) => affiliationRef(printed, gazetteer));
  return refs.filter((ref, index) => refs.findIndex((other) => other.id === ref.id) === index);
}

/** What the page states of one paper. */
export function paperOf(
  entry: Entry,
  owner: { id: string; name: string },
  gazetteer: Gazetteer,
): { paper: PaperRecord; issues: Issue[] } {
  const { head, line, title, abstract } = entry;
  const { authors, authorCoverage, issues } = authorsOf(entry, owner);
  const publishedOn = head.date && isoDate(head.date);
  if (!publishedOn) {
    const reason = head.date ? `${head.date} is not a date` : 'the entry has no date';
    issues.push({ line: line.number, severity: 'doubtful', reason, text: line.text });
  }
  const affiliations = affiliationsOf(entry, gazetteer);
  const { category, hasCode } = head;
  const paper: PaperRecord = {
    type: 'paper',
    id: titleId(title),
    title,
    ...(abstract && { abstract }),
    ...(publishedOn && { publishedOn }),
    ...(category && { category }),
    hasCode,
    authors,
    authorCoverage,
    ...(affiliations.length > 0 && { affiliations }),
    ...(category && { topics: [categoryId(category, gazetteer)] }),
  };
  return { paper, issues };
}
