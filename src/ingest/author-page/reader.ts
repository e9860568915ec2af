import { fold } from '../../fold.ts';
import { readLines } from '../document.ts';
import { categoryId, type Gazetteer } from '../gazetteer.ts';
import { type Found, toReading } from '../reading.ts';
import type { Issue, PaperRecord, Reading } from '../record.ts';
import { slugify } from '../slug.ts';
import { readEntry, toSections } from './entry.ts';
import { readHeader } from './header.ts';
import { paperOf } from './paper.ts';

const EXPECTED =
  'Expected an author page: a name, metrics such as `h-index54`, then papers that begin like `LGAug 7, 2023`.';

interface Placed {
  line: number;
  paper: PaperRecord;
}

/** Adds a paper unless it is there already; two papers that share the head of their titles both stay. */
function addPaper(papers: Map<string, Placed>, { line, paper }: Placed, issues: Issue[]): void {
  const same = papers.get(paper.id);
  const wholeTitle = slugify(paper.title);
  if (!same) {
    papers.set(paper.id, { line, paper });
  } else if (fold(same.paper.title) === fold(paper.title) || papers.has(wholeTitle)) {
    const reason = `the same paper stands on line ${same.line}`;
    issues.push({ line, severity: 'rejected', reason, text: paper.title });
  } else {
    const reason = `its id is that of the paper on line ${same.line}: the whole title is used`;
    issues.push({ line, severity: 'doubtful', reason, text: paper.title });
    papers.set(wholeTitle, { line, paper: { ...paper, id: wholeTitle } });
  }
}

/** The organisations and then the categories that the papers name, as the page prints them. */
function named(papers: Placed[], gazetteer: Gazetteer): Found[] {
  const affiliations = new Map<string, Found>();
  const topics = new Map<string, Found>();
  for (const { line, paper } of papers) {
    for (const ref of paper.affiliations ?? []) {
      if (!affiliations.has(ref.id))
        affiliations.set(ref.id, { line, record: { type: 'affiliation', ...ref } });
    }
    if (!paper.category) continue;
    const id = categoryId(paper.category, gazetteer);
    if (topics.has(id)) continue;
    topics.set(id, { line, record: { type: 'topic', id, name: paper.category, scheme: 'arxiv' } });
  }
  return [...affiliations.values(), ...topics.values()];
}

/**
 * Reads an author page: its owner with the reported metrics, and the papers with their authors,
 * affiliations and categories. Affiliations and categories are named as the page prints them; see
 * `gazetteerReading` for what they stand for. Throws where the text is no author page at all.
 */
export function readAuthorPage(
  text: string,
  { retrievedAt, gazetteer }: { retrievedAt: string; gazetteer: Gazetteer },
): Reading {
  const { owner, stated, issues, list } = readHeader(readLines(text, EXPECTED), EXPECTED);
  const { sections, stray } = toSections(list);
  for (const { number: line, text: lost } of stray) {
    issues.push({ line, severity: 'rejected', reason: 'stands before the first entry', text: lost });
  }
  const byId = new Map<string, Placed>();
  for (const section of sections) {
    const { entry, issues: faults } = readEntry(section);
    issues.push(...faults);
    if (!entry) continue;
    const { paper, issues: doubts } = paperOf(entry, owner, gazetteer);
    issues.push(...doubts);
    addPaper(byId, { line: section.line.number, paper }, issues);
  }
  const papers = [...byId.values()];
  if (stated && stated.count !== papers.length) {
    const reason = `the page states ${stated.count} papers, ${papers.length} were read`;
    issues.push({ line: stated.line.number, severity: 'doubtful', reason, text: stated.line.text });
  }
  const found: Found[] = [
    { line: 1, record: owner },
    ...papers.map(({ line, paper: record }) => ({ line, record })),
    ...named(papers, gazetteer),
  ];
  const source = {
    id: `author-page-${owner.id}`,
    kind: 'author-page',
    name: `Author page of ${owner.name}`,
    retrievedAt,
  } as const;
  return toReading(source, found, issues);
}
