import { type FileHandle, open } from 'node:fs/promises';
import { StorageError } from '../../graph/store.ts';
import type { Place } from '../entry.ts';

/** What was set aside, and why. */
export interface Reject extends Place {
  reason: string;
  record: unknown;
}

/**
 * Writes what an import sets aside to a file, a line of JSON each. The file is made with the first. Throws StorageError
 * where it cannot be written.
 */
export function openRejects(file: string) {
  let handle: FileHandle | undefined;
  return {
    async write(reject: Reject): Promise<void> {
      try {
        handle ??= await open(file, 'a');
        await handle.appendFile(`${JSON.stringify(reject)}\n`);
      } catch (cause) {
        const { code } = cause as NodeJS.ErrnoException;
        throw new StorageError(`--rejects: ${file} cannot be written (${code}).`, { cause });
      }
    },
    close: async () => handle?.close(),
  };
}
