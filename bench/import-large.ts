import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

/**
 * Imports a large snapshot of OpenAlex with the real program and prints, from time to time, how far it is, how fast, and
 * what the program and its graph take. With `--memory`, in MB, the program is interrupted when it takes more and
 * called again, which is what somebody with less memory would do. Reads the memory where Linux tells it.
 *
 *     npx coterie generate --papers 1000000 --out FOLDER
 *     npm run bench:import-large -- FOLDER --data EMPTY [--memory 10000]
 *     NEO4J_URI=bolt://localhost:7687 npm run bench:import-large -- FOLDER --data EMPTY
 */
const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string' },
    memory: { type: 'string' },
    every: { type: 'string', default: '50000' },
  },
  allowPositionals: true,
});
const [snapshot] = positionals;
if (!snapshot || !values.data)
  throw new Error('Give the folder of a snapshot, and --data with an empty folder.');
const data = path.resolve(values.data);
mkdirSync(data, { recursive: true });
const mostMemory = Number(values.memory ?? Number.POSITIVE_INFINITY);
const every = Number(values.every);
const mega = (bytes: number) => Math.round(bytes / 1e6);

const start = performance.now();
let read = 0;
let told = { read: 0, at: start };
let peak = 0;
for (let more = true; more; ) more = await run();
tell();

/** Runs the program until it is through or was interrupted, and says whether there is more. */
async function run(): Promise<boolean> {
  const before = read;
  const program = spawn(
    process.execPath,
    ['bin/coterie.js', 'import', 'openalex', String(snapshot), '--no-themes'].concat(
      '--rejects',
      path.join(data, 'rejects.jsonl'),
    ),
    { env: { ...process.env, COTERIE_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let interrupted = false;
  const watch = setInterval(() => {
    const memory = memoryOf(program.pid);
    peak = Math.max(peak, memory);
    if (interrupted || mega(memory) < mostMemory) return;
    interrupted = true;
    program.kill('SIGINT');
  }, 1000);
  createInterface({ input: program.stdout }).on('line', (line) => process.stdout.write(`${line}\n`));
  createInterface({ input: program.stderr }).on('line', (line) => {
    if (!line.startsWith('{')) return void process.stderr.write(`${line}\n`);
    read = before + (JSON.parse(line) as { done: number }).done;
    if (read - told.read >= every) tell(program.pid);
  });
  const code = await new Promise((resolve) => program.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with code ${code}.`);
  return interrupted;
}

function tell(pid?: number): void {
  const now = performance.now();
  const perSecond = (read - told.read) / ((now - told.at) / 1000);
  process.stdout.write(
    [
      `${read} records`,
      `${Math.round((now - start) / 1000)} s`,
      `${Math.round(perSecond)} a second`,
      `memory ${mega(memoryOf(pid))} MB, at the most ${mega(peak)} MB`,
      `graph ${mega(sizeOf(path.join(data, 'graph.grafeo')))} MB\n`,
    ].join(', '),
  );
  told = { read, at: now };
}

function memoryOf(pid: number | undefined): number {
  try {
    const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
