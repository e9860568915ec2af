import { type Block, paragraphOf } from '../document.ts';

/**
 * The list of a profile shows no borders between its comments. These rules find them: a block belongs to
 * the block above it where one of them says so, and otherwise begins a comment. In doubt a comment is
 * rather cut in two than joined to another: a reader can mend the former, the latter makes up a thought.
 */

const BULLET = /^(?:[•◦▪‣*–-]|\d{1,2}[.)])\s/u;

/** Whether a line is an item of a list. */
export function isItem(line: string): boolean {
  return BULLET.test(line);
}

/** Whether a block is a list. */
export function isList(block: Block): boolean {
  return isItem(block.lines[0]?.text ?? '');
}

/** A colon at the end promises what comes next. */
export function isLeadIn(block: Block): boolean {
  return paragraphOf(block).endsWith(':');
}

/** Thanks to a third person who helped are given before the thought itself; "thanks for" answers somebody. */
function isAcknowledgement(block: Block): boolean {
  const text = paragraphOf(block);
  const oneSentence = !/[.!?]\s/.test(text);
  return (
    oneSentence &&
    /^(?:(?:many|big|special)\s+)?(?:thanks|thank you|credit|kudos|hat tip|h\/t)\s+to\s/i.test(text)
  );
}

// Words that join a paragraph to the one before it.
const JOINING = [
  'and|but|or|nor|so|yet|still|then|though|although|however|moreover|furthermore|additionally|besides',
  'similarly|likewise|instead|otherwise|therefore|thus|hence|consequently|finally|lastly|conversely',
  'second(?:ly)?|third(?:ly)?',
  'put (?:another way|differently)|in other words|that is|that said|that being said|to put it',
  'for (?:example|instance)|in particular|more generally|as a result|to be clear|on the other hand',
  'edit|update|p\\.?s\\.?',
].join('|');
const JOINER = new RegExp(`^\\(?(?:${JOINING})(?![\\p{L}\\p{N}-])`, 'iu');

/** A paragraph that opens with a joining word carries on. */
function opensWithJoiner(block: Block): boolean {
  return JOINER.test(paragraphOf(block));
}

/** Whether a block carries on with the comment that the block above belongs to, and began if it is `first`. */
export function continues(block: Block, above: Block, first: boolean): boolean {
  return isList(block) || isLeadIn(above) || (first && isAcknowledgement(above)) || opensWithJoiner(block);
}
