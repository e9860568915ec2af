/** Characters that are sent or written at once. */
const SIZE = 65_536;

/** Joins pieces of text to larger ones, so that neither a file nor a connection is asked for each line. */
export async function* inChunks(pieces: AsyncIterable<string>, size = SIZE): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < size) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
