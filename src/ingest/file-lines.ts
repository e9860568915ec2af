import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ExpectedError } from '../expected-error.ts';

const LINE_FEED = 0x0a;

/** A line of a file without its end; `text` is null where it is not UTF-8. */
interface FileLine {
  /** From 1. */
  number: number;
  text: string | null;
  /** How many bytes of the file had been read when it came. */
  read: number;
}

/**
 * The lines of a file but empty ones, from the one after `after` on; gunzipped where its name says so. Only a line feed ends
 * one: `node:readline` also takes U+2028 for an end, which stands unescaped in texts of JSON. Throws ExpectedError where
 * the file cannot be read to its end.
 */
export async function* fileLines(file: string, after = 0): AsyncGenerator<FileLine> {
  let number = 0;
  let read = 0;
  let rest: Buffer[] = [];
  const line = (bytes: Buffer): FileLine | undefined => {
    number += 1;
    if (number <= after) return undefined;
    const text = isUtf8(bytes) ? bytes.toString().replace(/^\ufeff/, '') : null;
    return text?.trim() === '' ? undefined : { number, text, read };
  };
  for await (const chunk of chunksOf(file)) {
    read = chunk.read;
    let from = 0;
    for (let end = chunk.bytes.indexOf(LINE_FEED); end >= 0; end = chunk.bytes.indexOf(LINE_FEED, from)) {
      const found = line(Buffer.concat([...rest, chunk.bytes.subarray(from, end)]));
      rest = [];
      from = end + 1;
      if (found) yield found;
    }
    rest.push(chunk.bytes.subarray(from));
  }
  const last = Buffer.concat(rest);
  const found = last.length > 0 ? line(last) : undefined;
  if (found) yield found;
}

async function* chunksOf(file: string): AsyncGenerator<{ bytes: Buffer; read: number }> {
  const source = createReadStream(file);
  // What goes wrong is thrown where the pieces are read.
  const input = file.endsWith('.gz') ? pipeline(source, createGunzip(), () => undefined) : source;
  try {
    for await (const bytes of input) yield { bytes, read: source.bytesRead };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = 'What stands before is imported; put the whole file there and call the import again';
    throw new ExpectedError(`${file}: it is cut or damaged (${reason}). ${advice}.`, { cause });
  } finally {
    source.destroy();
  }
}
