import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const bin = path.resolve(import.meta.dirname, '../../bin/coterie.js');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder for an embedded graph, or one that is given, and the command line run on it; `before` is put before each command. */
export function createCli({
  folder = mkdtempSync(path.join(tmpdir(), 'coterie-cli-')),
  before = [],
}: {
  folder?: string;
  before?: readonly string[];
} = {}) {
  const { NEO4J_URI: _, ...inherited } = process.env;
  const running = new Set<ChildProcess>();

  function start(
    args: string[],
    env: Record<string, string> = {},
  ): ChildProcess & { ended: Promise<Ended>; said(text: string, on?: 'stdout' | 'stderr'): Promise<string> } {
    const [program, ...rest] = [...before, process.execPath, bin, ...args] as [string, ...string[]];
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...inherited, COTERIE_DATA: path.join(folder, 'data'), PORT: '0', BOLT_PORT: '0', ...env },
    });
    running.add(child);
    child.once('close', () => running.delete(child));
    const heard = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      heard.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      heard.stderr += chunk;
    });
    const ended = once(child, 'close').then(([code]): Ended => ({ code, ...heard }));
    return Object.assign(child, {
      ended,
      /** What it printed, once that has `text` in it. */
      async said(text: string, on: 'stdout' | 'stderr' = 'stdout') {
        while (!heard[on].includes(text)) {
          await Promise.race([
            once(child[on], 'data'),
            ended.then((end) => {
              throw new Error(`it ended: ${JSON.stringify(end)}`);
            }),
          ]);
        }
        return heard[on];
      },
    });
  }

  return {
    folder,
    graphFile: path.join(folder, 'data', 'graph.grafeo'),
    start,
    run: (args: string[], env?: Record<string, string>) => start(args, env).ended,
    /** Ends what a test that failed has left running, and deletes the folder. */
    remove() {
      for (const child of running) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
