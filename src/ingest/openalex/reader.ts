import { z } from 'zod';
import type { Entry, Place } from '../entry.ts';
import { fileLines } from '../file-lines.ts';
import type { GraphRecord } from '../record.ts';
import type { Positioned } from '../stream/batches.ts';
import { authorRecord, rawAuthor } from './author.ts';
import { type Letter, openAlexId } from './ids.ts';
import { affiliationRecord, rawInstitution } from './institution.ts';
import type { Kind, Part } from './snapshot.ts';
import { rawTopic, topicRecords } from './topic.ts';
import { rawWork, workRecords } from './work.ts';

const MOST_OF_A_LINE = 2000;
const position = z.object({ part: z.string(), line: z.int() });

const readers: Record<Kind, { letter: Letter; read: (raw: unknown) => (GraphRecord | null)[] }> = {
  works: { letter: 'W', read: (raw) => workRecords(rawWork.parse(raw)) },
  authors: { letter: 'A', read: (raw) => [authorRecord(rawAuthor.parse(raw))] },
  institutions: { letter: 'I', read: (raw) => [affiliationRecord(rawInstitution.parse(raw))] },
  topics: { letter: 'T', read: (raw) => topicRecords(rawTopic.parse(raw)) },
};
const anything = z.object({ id: z.string() });

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
    for await (const { number, text, read } of fileLines(file, index === 0 ? (from?.line ?? 0) : 0)) {
      yield {
        entry: readEntry(kind, text, { file, line: number }),
        position: JSON.stringify({ part: file, line: number }),
        share: (before + read) / size,
      };
    }
    before += part.size;
  }
}

/** A work that the API gives, with where it was found. */
export function readWork(raw: unknown, place: Place): Entry {
  return toEntry('works', raw, place, JSON.stringify(raw));
}

function readEntry(kind: Kind, text: string | null, place: Place): Entry {
  if (text === null) return { place, reason: 'the line is not UTF-8', text: '' };
  try {
    return toEntry(kind, JSON.parse(text), place, text);
  } catch {
    return { place, reason: 'the line is not JSON', text: text.slice(0, MOST_OF_A_LINE) };
  }
}

/** Maps a thing of OpenAlex to records, or says why that cannot be. */
function toEntry(kind: Kind, raw: unknown, place: Place, text: string): Entry {
  const { letter, read } = readers[kind];
  try {
    const { id } = anything.parse(raw);
    if (!openAlexId(letter, id)) throw new Error(`${id} is not the id of one of the ${kind}`);
    return { place, records: read(raw).filter((record) => record !== null) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    return { place, reason, text: text.slice(0, MOST_OF_A_LINE) };
  }
}
