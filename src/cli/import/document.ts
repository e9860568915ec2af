import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { ExpectedError } from '../../expected-error.ts';
import { openGraph } from '../../graph/open.ts';
import { readAuthorPage } from '../../ingest/author-page/reader.ts';
import { readForumProfile } from '../../ingest/forum-profile/reader.ts';
import { type Gazetteer, gazetteerReading, readGazetteer } from '../../ingest/gazetteer.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Issue, Reading } from '../../ingest/record.ts';
import { readSettings, SettingsError } from '../../settings.ts';
import { contentsOf, describe } from '../contents.ts';

type Reader = (text: string, context: { retrievedAt: string; gazetteer: Gazetteer }) => Reading;

const said: Record<Issue['severity'], string> = {
  rejected: 'set aside',
  doubtful: 'doubtful',
  'left-out': 'left out',
};

export const importAuthorPage = (file: string): Promise<void> => importDocument(file, readAuthorPage);
export const importForumProfile = (file: string): Promise<void> => importDocument(file, readForumProfile);

/** Reads a document into the graph and says what was new and what was not taken over; exit code 1 if any was set aside. */
async function importDocument(file: string, reader: Reader): Promise<void> {
  const settings = readSettings(process.env);
  const text = await readText(file);
  const gazetteer = readGazetteer();
  const reading = read(reader, file, text, gazetteer);
  const store = await openGraph(settings);
  try {
    const before = await contentsOf(store);
    const { changedPapers } = await ingest(store, [reading, gazetteerReading([reading], gazetteer)]);
    const added = describe(await contentsOf(store), before);
    const changed = `themes and links made for ${changedPapers} new or changed papers`;
    process.stdout.write(
      `${reading.source.name}: ${reading.records.length} records; new in the graph: ${added}; ${changed}\n`,
    );
  } finally {
    await store.close();
  }
  for (const { severity, line, reason, text: excerpt } of reading.issues) {
    process.stderr.write(`${said[severity]}, line ${line}: ${reason}: ${excerpt}\n`);
  }
  if (reading.issues.some(({ severity }) => severity === 'rejected')) process.exitCode = 1;
}

/** The text of a file. Throws SettingsError, which says why it cannot be read, and ExpectedError where it is not UTF-8. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (isUtf8(bytes)) return bytes.toString().replace(/^\ufeff/, '');
  throw new ExpectedError(`${file}: it is not a text in UTF-8; save it as one.`);
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'that is a folder'
          : `it cannot be read (${code})`;
    throw new SettingsError(`${file}: ${reason}.`, { cause });
  }
}

function read(reader: Reader, file: string, text: string, gazetteer: Gazetteer): Reading {
  try {
    return reader(text, { retrievedAt: new Date().toISOString(), gazetteer });
  } catch (cause) {
    throw new ExpectedError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
