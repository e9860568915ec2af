/** What XML 1.0 has no way to write: control characters, halves of a pair of surrogates, two noncharacters. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"\t\n\r]/g;

/** The start of every document. */
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A value as XML, in an attribute or between tags. Line breaks and tabs are kept, which an attribute would
 * otherwise lose; what XML cannot hold becomes U+FFFD.
 */
export function escaped(value: string | number): string {
  return String(value)
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
