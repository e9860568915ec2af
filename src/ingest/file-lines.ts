import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file ends before its end, or holds what it should not. */
export class DamagedFileError extends Error {
  override name = 'DamagedFileError';
}

/**
 * The lines of a file, gunzipped where its name says so, from the one after `after` on, each with its number from 1.
 * Throws DamagedFileError where it cannot be read to its end.
 */
export async function* fileLines(file: string, after = 0): AsyncGenerator<{ number: number; text: string }> {
  const bytes = createReadStream(file);
  // What goes wrong is thrown where the lines are read.
  const input = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (number > after && text.trim() !== '') yield { number, text };
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = 'What stands before is imported; put the whole file there and call the import again';
    throw new DamagedFileError(`${file}: it is cut or damaged after line ${number} (${reason}). ${advice}.`, {
      cause,
    });
  } finally {
    bytes.destroy();
  }
}
