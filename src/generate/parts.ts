import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** A file of a snapshot. */
export interface Part {
  /** Its path in the snapshot, with slashes. */
  url: string;
  /** Its bytes, and the records in it. */
  meta: { content_length: number; record_count: number };
}

/** Records that go to the compressor at once. */
const CHUNK = 64;
const LEVEL = 3;
const BUFFER = 1 << 18;

/**
 * Writes records as gzipped lines of JSON, at most `linesPerPart` a file, into `directory` of the snapshot in
 * `folder`: part_0000.gz, part_0001.gz … There is none without records. The same records make the same bytes,
 * as Node's gzip header holds no time. Keeps a few records at a time; rejects where it cannot write.
 */
export async function writeParts(
  folder: string,
  directory: string,
  records: Iterable<unknown>,
  linesPerPart: number,
): Promise<Part[]> {
  const parts: Part[] = [];
  const iterator = records[Symbol.iterator]();
  for (let next = iterator.next(); !next.done; ) {
    let count = 0;
    function* lines() {
      while (!next.done && count < linesPerPart) {
        let chunk = '';
        for (let room = CHUNK; room > 0 && !next.done && count < linesPerPart; room -= 1) {
          chunk += `${JSON.stringify(next.value)}\n`;
          count += 1;
          next = iterator.next();
        }
        yield chunk;
      }
    }
    const url = `${directory}/part_${String(parts.length).padStart(4, '0')}.gz`;
    const file = path.join(folder, url);
    await mkdir(path.dirname(file), { recursive: true });
    const output = createWriteStream(file);
    await pipeline(Readable.from(lines()), createGzip({ level: LEVEL, chunkSize: BUFFER }), output);
    parts.push({ url, meta: { content_length: output.bytesWritten, record_count: count } });
  }
  return parts;
}
