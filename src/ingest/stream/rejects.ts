import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Place } from '../entry.ts';

/** What was set aside, and why. */
export interface Reject extends Place {
  reason: string;
  record: unknown;
}

/** Writes what an import sets aside to a file, a line of JSON each. The file is made with the first. */
export function openRejects(file: string) {
  let stream: ReturnType<typeof createWriteStream> | undefined;
  return {
    async write(reject: Reject): Promise<void> {
      stream ??= createWriteStream(file, { flags: 'a' });
      if (!stream.write(`${JSON.stringify(reject)}\n`)) await once(stream, 'drain');
    },
    async close(): Promise<void> {
      if (!stream) return;
      stream.end();
      await finished(stream);
    },
  };
}
