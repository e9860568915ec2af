import { type Block, lineOf, paragraphOf } from '../document.ts';
import type { Issue } from '../record.ts';
import { continues, isItem } from './borders.ts';
import { isNote } from './note.ts';
import { quotationsIn, quotedText } from './quotations.ts';

/** A comment or note as it stands in the list. */
export interface Comment {
  kind: 'comment' | 'note';
  line: number;
  body: string;
  quotes: string[];
}

interface Draft {
  blocks: Block[];
  quotes: Block[];
}

/** A block's text, with the items of a list on lines of their own. */
function textOf(block: Block): string {
  return block.lines.reduce(
    (text, line) => (text === '' ? line.text : `${text}${isItem(line.text) ? '\n' : ' '}${line.text}`),
    '',
  );
}

function toComment({ blocks, quotes }: Draft): Comment | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  return {
    kind: isNote(first) ? 'note' : 'comment',
    line: lineOf(quotes[0] ?? first),
    body: blocks.map(textOf).join('\n\n'),
    quotes: quotes.map(quotedText),
  };
}

function belongs(block: Block, { blocks }: Draft): boolean {
  const above = blocks.at(-1);
  // Below a quotation stands its answer; a note is complete.
  if (!above) return true;
  return !isNote(above) && continues(block, above, blocks.length === 1);
}

/** Divides a list of blocks into comments and notes, by the rules of borders.ts and quotations.ts. */
export function toComments(list: Block[]): { comments: Comment[]; issues: Issue[] } {
  const quotations = quotationsIn(list);
  const drafts: Draft[] = [];
  for (const block of list) {
    const open = drafts.at(-1);
    if (quotations.has(block)) {
      if (open && open.blocks.length === 0) open.quotes.push(block);
      else drafts.push({ blocks: [], quotes: [block] });
    } else if (open && !isNote(block) && belongs(block, open)) open.blocks.push(block);
    else drafts.push({ blocks: [block], quotes: [] });
  }
  const issues = drafts
    .filter((draft) => draft.blocks.length === 0)
    .flatMap((draft) => draft.quotes)
    .map((block): Issue => {
      const reason = 'a quotation without an answer';
      return { line: lineOf(block), severity: 'rejected', reason, text: paragraphOf(block) };
    });
  return { comments: drafts.map(toComment).filter((comment) => comment !== undefined), issues };
}
