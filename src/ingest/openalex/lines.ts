import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The lines of a file, gunzipped where its name says so, from the one after `after` on, each with its number from 1. */
export async function* readLines(file: string, after = 0): AsyncGenerator<{ number: number; text: string }> {
  const bytes = createReadStream(file);
  let fault: Error | null = null;
  const note = (error: Error | null | undefined) => {
    if (error) fault = error;
  };
  const input = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), note) : bytes.on('error', note);
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (number > after && text.trim() !== '') yield { number, text };
  }
  if (fault) throw new Error(`${file}: it is cut or damaged after line ${number}`, { cause: fault });
}
