/**
 * The lines of a text that comes in pieces, without their ends. Only a line feed ends one: `node:readline` also
 * takes U+2028 for an end, which stands unescaped in texts of JSON.
 */
export async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split('\n');
    rest += first;
    for (const next of more) {
      yield rest;
      rest = next;
    }
  }
  if (rest !== '') yield rest;
}
