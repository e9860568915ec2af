import { type Block, type Line, lineOf, paragraphOf, toBlocks } from '../document.ts';
import type { Issue } from '../record.ts';

/** A profile, divided into its parts. */
export interface Sections {
  name: Line;
  bio: Block[];
  selected: Line[];
  /** What the profile lists below: posts, comments and notes. */
  list: Block[];
  /** Whether the list goes on behind a `Load More`. */
  more: boolean;
  issues: Issue[];
}

const SELECTED = /^selected works?:?$/i;
/** The headings of sections that consist of titles. */
const TITLED = /^(?:selected works?|wiki contributions):?$/i;
const LIST = /^(?:posts|comments|posts and comments):?$/i;
const LOAD_MORE = /^(?:load|show|see) more$/i;

// What a profile prints on lines of its own about how to reach, address or place a person.
const CONTACT =
  /^(?:e-?mail|phone|tel(?:ephone)?|address|contact|signal|telegram|discord|skype|whatsapp|twitter|bluesky|mastodon|linkedin|github|website|homepage)\s*:/i;
const PERSONAL = /^(?:pronouns|born|birthday|age|gender|location)\s*:/i;
const POINTER = /^see(?: also)?\s*:/i;

function leftOut(line: Line): Issue | undefined {
  const reason = CONTACT.test(line.text)
    ? 'contact details are not taken over'
    : PERSONAL.test(line.text)
      ? 'personal details are not taken over'
      : POINTER.test(line.text)
        ? 'a pointer to something else'
        : undefined;
  const [label = ''] = line.text.split(':');
  return reason === undefined
    ? undefined
    : { line: line.number, severity: 'left-out', reason, text: `${label}: …` };
}

function contributionLeftOut({ number: line, text }: Line): Issue {
  return { line, severity: 'left-out', reason: 'wiki contributions are not taken over', text };
}

/** A line that is a title or a heading rather than a sentence. */
function isTitle({ text }: Line): boolean {
  return text.split(/\s+/).length <= 16 && !/[.!:;,…]$/.test(text) && !/^[•◦▪*>(]/.test(text);
}

const textOf = (block: Block | undefined): string => (block ? paragraphOf(block) : '');

/** The lines of the blocks from `start` on that consist of titles only; a section ends at the first other. */
function titlesFrom(blocks: Block[], start: number): { lines: Line[]; end: number } {
  const lines: Line[] = [];
  let end = start;
  for (let block = blocks[end]; block; block = blocks[++end]) {
    const heading = TITLED.test(textOf(block)) || LIST.test(textOf(block));
    if (heading || LOAD_MORE.test(textOf(block)) || !block.lines.every(isTitle)) break;
    lines.push(...block.lines);
  }
  return { lines, end };
}

function readHead(blocks: Block[]): { bio: Block[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const bio = blocks.map(({ lines, gap }): Block => {
    const kept = lines.filter((line) => {
      const issue = leftOut(line);
      if (issue) issues.push(issue);
      return !issue;
    });
    return { lines: kept, gap };
  });
  return { bio: bio.filter((block) => block.lines.length > 0), issues };
}

/** Divides a profile at its headings. Throws where it has none of them. */
export function toSections(lines: Line[], expected: string): Sections {
  const isHeading = ({ text }: Line): boolean => TITLED.test(text) || LIST.test(text);
  const [name, ...rest] = lines.slice(lines.findIndex((line) => line.text !== ''));
  const first = rest.findIndex(isHeading);
  if (!name || first === -1) throw new Error(`The profile has none of its headings. ${expected}`);
  if (isHeading(name)) throw new Error(`The profile does not begin with a name. ${expected}`);

  const { bio, issues } = readHead(toBlocks(rest.slice(0, first)));
  // A heading stands by itself even where its list follows without a blank line.
  const blocks = toBlocks(
    rest
      .slice(first)
      .flatMap((line) => (isHeading(line) ? [line, { number: line.number, text: '' }] : [line])),
  );
  const selected: Line[] = [];
  let at = 0;
  for (let heading = textOf(blocks[at]); TITLED.test(heading); heading = textOf(blocks[at])) {
    const section = titlesFrom(blocks, at + 1);
    at = section.end;
    if (SELECTED.test(heading)) selected.push(...section.lines);
    else issues.push(...section.lines.map(contributionLeftOut));
  }
  const list = blocks.slice(at).filter((block) => !LIST.test(textOf(block)));
  const posts = list.filter((block) => !LOAD_MORE.test(textOf(block)));
  for (const block of list.slice(0, -1).filter((one) => LOAD_MORE.test(textOf(one)))) {
    const reason = 'the list goes on here, and something follows';
    issues.push({ line: lineOf(block), severity: 'doubtful', reason, text: textOf(block) });
  }
  return { name, bio, selected, list: posts, more: posts.length < list.length, issues };
}
