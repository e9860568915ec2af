import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ExpectedError } from '../expected-error.ts';
import { linesOf } from './lines.ts';

/**
 * The text of a file in pieces, gunzipped where its name says so; `onRead` is told how many bytes have been read.
 * Throws ExpectedError where it cannot be read to its end.
 */
export async function* filePieces(
  file: string,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  // What goes wrong is thrown where the pieces are read.
  const input = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  try {
    for await (const piece of input.setEncoding('utf8')) {
      onRead(bytes.bytesRead);
      yield piece;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = 'What stands before is imported; put the whole file there and call the import again';
    throw new ExpectedError(`${file}: it is cut or damaged (${reason}). ${advice}.`, { cause });
  } finally {
    bytes.destroy();
  }
}

/**
 * The lines of a file but empty ones, from the one after `after` on, each with its number from 1 and the number of
 * bytes that had been read when it came.
 */
export async function* fileLines(
  file: string,
  after = 0,
): AsyncGenerator<{ number: number; text: string; bytes: number }> {
  let number = 0;
  let bytes = 0;
  const pieces = filePieces(file, (read) => {
    bytes = read;
  });
  for await (const text of linesOf(pieces)) {
    number += 1;
    if (number > after && text.trim() !== '') yield { number, text, bytes };
  }
}
