import { type Block, paragraphOf } from '../document.ts';
import { isLeadIn, isList } from './borders.ts';
import { isNote } from './note.ts';

const MARKED = /^>\s?/;
const FIRST_PERSON = /\b(?:I|I['’]\p{L}+|me|my|mine|myself)\b/u;

// "Less tongue-in-cheek: …", "More seriously, …": a comparison with words that somebody else wrote above.
const COMPARING_ANSWER = /^(?:slightly |somewhat |a bit )?(?:less|more) [\p{L}-]+(?: [\p{L}-]+)?\s?[:,]/iu;
// "Yes, …", "I disagree": an answer, though not a sure sign of a quotation, for the question may not be shown.
const PLAIN_ANSWER = /^(?:yes|yep|yeah|no|nope|agreed|i agree|i disagree|right|sure|hm+|indeed)\b/iu;

/** Whether a block is marked as a quotation with `>`. */
function isMarked(block: Block): boolean {
  return block.lines.every((line) => MARKED.test(line.text));
}

/** A block that can be a quotation: one plain sentence in which nobody speaks of themselves. */
function isImpersonalSentence(block: Block): boolean {
  const text = paragraphOf(block);
  const oneSentence = !/[.!?]["”)]?\s+\p{Lu}/u.test(text);
  return oneSentence && !FIRST_PERSON.test(text) && !isList(block) && !isLeadIn(block) && !isNote(block);
}

/**
 * Whether a block answers what stands above it. A comparing answer says so itself; a plain one needs the
 * wider gap that a quotation leaves below it, as against `usualGap` between the blocks of this list.
 */
function isAnswer(block: Block, usualGap: number): boolean {
  const text = paragraphOf(block);
  return COMPARING_ANSWER.test(text) || (block.gap > usualGap && PLAIN_ANSWER.test(text));
}

/** The blocks that are quotations: marked ones, and the impersonal sentences right above an answer. */
export function quotationsIn(blocks: Block[]): Set<Block> {
  const gaps = blocks.map((block) => block.gap).sort((one, other) => one - other);
  const usualGap = gaps[Math.floor((gaps.length - 1) / 2)] ?? 1;
  const quotations = new Set(blocks.filter(isMarked));
  blocks.forEach((block, index) => {
    if (!isAnswer(block, usualGap)) return;
    for (let at = index - 1; at >= 0; at -= 1) {
      const above = blocks[at];
      const lead = blocks[at - 1];
      // What follows a colon is part of the comment that the colon stands in.
      if (!above || !isImpersonalSentence(above) || (lead && isLeadIn(lead))) break;
      quotations.add(above);
    }
  });
  return quotations;
}

/** The words of a quotation, without its mark. */
export function quotedText(block: Block): string {
  return block.lines.map((line) => line.text.replace(MARKED, '')).join(' ');
}
