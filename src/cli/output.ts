import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StorageError } from '../graph/store.ts';
import { SettingsError } from '../settings.ts';

/** A disk, a quota or what one process may write is used up. */
const FULL = new Set<string | undefined>(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes text to a file, or to standard output where none is named. The file gets its name when it is whole:
 * what breaks off, be it by Ctrl-C, leaves nothing and harms no older one.
 */
export async function writeText(text: AsyncIterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) return writeToOutput(text);
  await whole(file, (unfinished, signal) =>
    pipeline(Readable.from(text), createWriteStream(unfinished, { flags: 'wx' }), { signal }),
  );
}

/** Lets `write` fill a folder, which gets its name when it is whole. Throws SettingsError where one is there that is not empty. */
export async function writeFolder<Result>(
  folder: string,
  write: (unfinished: string) => Promise<Result>,
): Promise<Result> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw cannotWrite(folder, error, '--output');
  });
  if (there.length > 0) throw new SettingsError(`--output: ${folder} is not empty.`);
  return whole(folder, async (unfinished) => {
    await mkdir(unfinished);
    return write(unfinished);
  });
}

/**
 * Lets `write` make a file or folder under another name, and gives it its own when it is whole, in place of what is there;
 * what breaks off leaves nothing. Throws StorageError where the disk is full, and SettingsError, which begins with `option`,
 * where the name cannot be written to.
 */
export async function whole<Result>(
  name: string,
  write: (unfinished: string, signal: AbortSignal) => Promise<Result>,
  option = '--output',
): Promise<Result> {
  const unfinished = path.join(path.dirname(name), `.${path.basename(name)}.${process.pid}.part`);
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('stopped before it was whole'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const stopped = new Promise<never>((_, reject) => {
      stopping.signal.addEventListener('abort', () => reject(stopping.signal.reason));
    });
    const result = await Promise.race([write(unfinished, stopping.signal), stopped]);
    await rename(unfinished, name);
    return result;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw cannotWrite(name, error as NodeJS.ErrnoException, option);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

/** Whoever reads may have enough before the end, as `head` does. */
async function writeToOutput(text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

function cannotWrite(name: string, error: NodeJS.ErrnoException, option: string): Error {
  if (!error.syscall) return error;
  if (FULL.has(error.code))
    return new StorageError(`${name} cannot be written (${error.code}): make room on the disk.`, {
      cause: error,
    });
  return new SettingsError(`${option}: ${name} cannot be written (${error.code}).`, { cause: error });
}
