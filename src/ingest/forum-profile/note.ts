import { type Block, paragraphOf } from '../document.ts';

/** Whether a block is a moderation note: in brackets as a whole, and called so. */
export function isNote(block: Block): boolean {
  return /^[([]mod(?:eration|erator)?(?:['’]s)? note\b.*[)\]]$/i.test(paragraphOf(block));
}
