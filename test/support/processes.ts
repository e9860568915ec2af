import { execFileSync } from 'node:child_process';

/** A process, with how much memory it takes. */
interface Process {
  pid: number;
  megabytes: number;
}

/** The processes that answer drivers for a server. */
export function readersOf(server: number | undefined): Process[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' });
  return all.split('\n').flatMap((line) => {
    const [pid, parent, kilobytes] = line.trim().split(/\s+/).map(Number);
    return parent === server && line.includes('reader-main.ts')
      ? [{ pid: pid ?? 0, megabytes: (kilobytes ?? 0) / 1000 }]
      : [];
  });
}

export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
