import { type Colours, channels, DARK, hex, LIGHT } from './colours.ts';

/**
 * Reads the colours of the page where a picture stands. What custom properties hold becomes a colour only in a property
 * that takes one; the style of the picture's frame sets these five.
 */
export function readColours(frame: HTMLElement): Colours {
  const style = getComputedStyle(frame);
  const paper = toHex(style.backgroundColor);
  return {
    paper,
    ink: toHex(style.color),
    quiet: toHex(style.caretColor),
    line: toHex(style.borderTopColor),
    accent: toHex(style.textDecorationColor),
    ...(brightness(paper) < 128 ? DARK : LIGHT),
  };
}

function toHex(computed: string): string {
  return hex((computed.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
