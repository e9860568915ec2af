/** A line of a document, trimmed. `number` counts from 1, blank lines included. */
export interface Line {
  number: number;
  text: string;
}

/** Lines that stand together, with blank lines around them. `gap` is the number of blank lines above. */
export interface Block {
  lines: Line[];
  gap: number;
}

/**
 * The lines of a text document, whatever its line ends, without byte order mark and invisible characters.
 * Throws where the text is empty or binary; `expected` completes the message.
 */
export function readLines(text: string, expected: string): Line[] {
  const unreadable = (text.match(/[\0\uFFFD]/g) ?? []).length;
  if (text.includes('\0') || unreadable > text.length / 100) {
    throw new Error(`This is not a text document. ${expected}`);
  }
  const lines = text
    .normalize('NFC')
    .replace(/[\uFEFF\u200B\u2060]/g, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }));
  if (lines.every((line) => line.text === '')) throw new Error(`The document is empty. ${expected}`);
  return lines;
}

/** Groups lines into blocks at the blank lines. */
export function toBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let gap = 0;
  for (const line of lines) {
    if (line.text === '') {
      open = undefined;
      gap += 1;
    } else if (open) {
      open.lines.push(line);
    } else {
      open = { lines: [line], gap };
      blocks.push(open);
      gap = 0;
    }
  }
  return blocks;
}

/** The line a block begins at, counting from 1. */
export function lineOf(block: Block): number {
  return block.lines[0]?.number ?? 1;
}

/** A block's text as one paragraph. */
export function paragraphOf(block: Block): string {
  return block.lines.map((line) => line.text).join(' ');
}
