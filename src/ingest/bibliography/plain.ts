/** The normal form of a text that is one line: NFC, and every run of white space and control characters one space. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
