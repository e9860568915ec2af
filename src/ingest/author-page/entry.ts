import { type Block, type Line, lineOf, paragraphOf, toBlocks } from '../document.ts';
import type { Issue } from '../record.ts';
import { type Byline, isByline, isMarkedByline, readByline } from './byline.ts';
import { datedHead, datelessHead, type Head } from './head.ts';

/** An entry of the list, divided into its parts. */
export interface Entry {
  head: Head;
  /** The head's line. */
  line: Line;
  title: string;
  byline?: Byline;
  abstract?: string;
}

interface Section {
  head: Head;
  line: Line;
  /** The lines below the head, blank ones included. */
  rest: Line[];
}

/** A paragraph has more words than a title or a name has. */
const PARAGRAPH_WORDS = 40;
const isParagraph = (text: string): boolean => text.split(/\s+/).length > PARAGRAPH_WORDS;
const isSentence = (text: string): boolean => /\s\S+\s.*[.?!)"”]$/su.test(text);

function headAt(lines: Line[], index: number): Head | undefined {
  const text = lines[index]?.text ?? '';
  // Without a date only its place tells a head: first in its block, with the title right below it.
  const opensBlock = (lines[index - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') !== '';
  return datedHead(text) ?? (opensBlock ? datelessHead(text) : undefined);
}

/** Divides the list at the heads of its entries; what stands before the first is given back as `stray`. */
export function toSections(lines: Line[]): { sections: Section[]; stray: Line[] } {
  const sections: Section[] = [];
  const stray: Line[] = [];
  lines.forEach((line, index) => {
    const head = headAt(lines, index);
    if (head) sections.push({ head, line, rest: [] });
    else (sections.at(-1)?.rest ?? stray).push(line);
  });
  return { sections, stray: stray.filter((line) => line.text !== '') };
}

/** The title: what stands right below the head, or else comes first and is neither byline nor abstract. */
function titleOf({ line, rest }: Section, lines: Line[]): Line | undefined {
  const [first, second] = lines;
  if (!first || isMarkedByline(first.text) || isParagraph(first.text)) return undefined;
  const rightBelow = rest[0]?.number === line.number + 1 && rest[0]?.text !== '';
  const lacksByline = second === undefined || !isByline(second.text);
  return !rightBelow && lacksByline && isByline(first.text) ? undefined : first;
}

/** The paragraphs of an abstract. It ends where a block is no sentence: a footer, or an entry not recognised. */
function abstractOf(blocks: Block[]): { abstract: string; issues: Issue[] } {
  const end = blocks.findIndex((block, index) => index > 0 && !isSentence(paragraphOf(block)));
  const kept = end === -1 ? blocks : blocks.slice(0, end);
  const issues = blocks.slice(kept.length).map((block): Issue => {
    const reason = 'stands below an abstract and belongs to no entry';
    return { line: lineOf(block), severity: 'rejected', reason, text: paragraphOf(block) };
  });
  return { abstract: kept.map(paragraphOf).join('\n\n'), issues };
}

/** Reads an entry; without a title there is none, and the issue says so. */
export function readEntry(section: Section): { entry?: Entry; issues: Issue[] } {
  const { head, line, rest } = section;
  const lines = rest.filter((one) => one.text !== '');
  const title = titleOf(section, lines);
  if (!title) {
    const reason = 'the entry has no title';
    return { issues: [{ line: line.number, severity: 'rejected', reason, text: line.text }] };
  }
  const [, second] = lines;
  const byline = second && isByline(second.text) ? second : undefined;
  const above = (byline ?? title).number;
  const { abstract, issues } = abstractOf(toBlocks(rest.filter((one) => one.number > above)));
  return {
    entry: {
      head,
      line,
      title: title.text,
      ...(byline && { byline: readByline(byline.text) }),
      ...(abstract && { abstract }),
    },
    issues,
  };
}
