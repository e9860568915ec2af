import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A place where no more than so much can be kept. */
export interface SmallDisk {
  folder: string;
  /** What a command has to begin with so as not to find more room. */
  before: string[];
  makeRoom(): void;
  /** Lets nobody write there any more. */
  makeReadOnly(): void;
  remove(): void;
}

/**
 * A disk in memory of so many kilobytes, where the system lets one be mounted; otherwise a folder and a limit of that size
 * on what a command may write to one file.
 */
export function openSmallDisk(kilobytes: number): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'coterie-disk-'));
  const mount = (...args: string[]) => execFileSync('mount', [...args, folder], { stdio: 'ignore' });
  const before: string[] = [];
  let mounted = true;
  try {
    mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs');
  } catch {
    mounted = false;
    before.push('sh', '-c', `ulimit -f ${kilobytes * 2} && exec "$@"`, 'sh');
  }
  return {
    folder,
    before,
    makeRoom() {
      if (mounted) mount('-o', 'remount,size=1g');
      else before.length = 0;
    },
    makeReadOnly() {
      if (mounted) mount('-o', 'remount,ro');
      else execFileSync('chmod', ['-R', 'a-w', folder]);
    },
    remove() {
      if (mounted) execFileSync('umount', ['--lazy', folder]);
      else execFileSync('chmod', ['-R', 'u+w', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
