import { z } from 'zod';
import type { Entry, Place } from '../entry.ts';
import { fileLines } from '../file-lines.ts';
import type { GraphRecord } from '../record.ts';
import type { Positioned } from '../stream/batches.ts';
import { authorRecord, rawAuthor } from './author.ts';
import { affiliationRecord, rawInstitution } from './institution.ts';

import type { Kind, Part } from './snapshot.ts';
import { rawTopic, topicRecords } from './topic.ts';
import { rawWork, workRecords } from './work.ts';

const MOST_OF_A_LINE = 2000;
const position = z.object({ part: z.string(), line: z.int() });

const readers: Record<Kind, (raw: unknown) => GraphRecord[]> = {
  works: (raw) => workRecords(rawWork.parse(raw)),
  authors: (raw) => [authorRecord(rawAuthor.parse(raw))].filter((record) => record !== null),
  institutions: (raw) => [affiliationRecord(rawInstitution.parse(raw))].filter((record) => record !== null),
  topics: (raw) => topicRecords(rawTopic.parse(raw)),
};

/** Reads the parts of a snapshot line by line, from a position on. A line that cannot be read becomes a reason. */
export async function* readParts(parts: readonly Part[], after: string | null): AsyncGenerator<Positioned> {
  const from = after === null ? null : position.parse(JSON.parse(after));
  const first = from ? parts.findIndex(({ file }) => file === from.part) : 0;
  if (first < 0) throw new Error(`${from?.part}, where the import was broken off, is not there any more`);
  const sizeOf = (some: readonly Part[]) => some.reduce((sum, { size }) => sum + size, 0);
  const size = sizeOf(parts);
  let before = sizeOf(parts.slice(0, first));
  for (const [index, part] of parts.slice(first).entries()) {
    const { file, kind } = part;
    for await (const { number, text, bytes } of fileLines(file, index === 0 ? (from?.line ?? 0) : 0)) {
      yield {
        entry: readEntry(kind, text, { file, line: number }),
        position: JSON.stringify({ part: file, line: number }),
        share: (before + bytes) / size,
      };
    }
    before += part.size;
  }
}

/** A work that the API gives, with where it was found. */
export function readWork(raw: unknown, place: Place): Entry {
  return toEntry('works', raw, place, JSON.stringify(raw));
}

function readEntry(kind: Kind, text: string, place: Place): Entry {
  try {
    return toEntry(kind, JSON.parse(text), place, text);
  } catch {
    return { place, reason: 'the line is not JSON', text: text.slice(0, MOST_OF_A_LINE) };
  }
}

/** Maps a thing of OpenAlex to records, or says why that cannot be. */
function toEntry(kind: Kind, raw: unknown, place: Place, text: string): Entry {
  try {
    return { place, records: readers[kind](raw) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    return { place, reason, text: text.slice(0, MOST_OF_A_LINE) };
  }
}
