import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Arm } from './arms.ts';
import type { Graphs } from './graph.ts';

/** An arm that listens, in a process of its own. */
export interface Server {
  arm: Arm;
  port: number;
  /** What its process takes, in MB. */
  memory(): number;
  stop(): Promise<void>;
}

/** As `npm start` has it; so that all have the same, the others run with it too. */
const NODE = ['--max-semi-space-size=64'];

/** Starts the process of an arm. Throws where it ends instead of listening. */
export async function startServer(arm: Arm, { embedded, neo4j }: Graphs): Promise<Server> {
  arm.install?.();
  const child = spawn(process.execPath, [...NODE, ...arm.command], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...arm.env,
      ...(arm.embedded ? { COTERIE_DATA: embedded } : { NEO4J_URI: neo4j.uri }),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await listensOn(child, arm.name);
  return {
    arm,
    port,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function listensOn(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code}`)));
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const [, port] = /(?:localhost:|listening on )(\d+)/.exec(line) ?? [];
      if (port) resolve(Number(port));
    });
  });
}
