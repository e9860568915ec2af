import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const folder = import.meta.dirname;
const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
/** Too old for Coterie; needs the Java that is there without being asked for. */
export const OLD = '5.22.0';
const version = process.env.COTERIE_TEST_NEO4J_VERSION ?? '5.26.28';
const java = process.env.COTERIE_JAVA_HOME ? path.join(process.env.COTERIE_JAVA_HOME, 'bin', 'java') : 'java';
const READY_WITHIN = 120_000;
const jarsOf = (release: string) =>
  path.resolve(folder, `../../../node_modules/.cache/coterie/neo4j-${release}`);

/** A Neo4j in a process of its own, which can be stopped and started again on the same port and data. */
export interface TestNeo4j {
  uri: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends its process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Stops it and deletes its data. */
  remove(): Promise<void>;
}

/** Why no Neo4j can be started here; nothing if one can. */
export function whyNoNeo4j(): string | undefined {
  const cannotRun = (command: string) =>
    `${command} cannot be run; install Java and Maven, or set NEO4J_TEST_URI`;
  const asked = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (asked.status !== 0) return cannotRun(java);
  const has = Number(/ version "(\d+)/.exec(asked.stderr)?.[1]);
  const needs = version.startsWith('5.') ? 17 : 21;
  if (has < needs) {
    return `Neo4j ${version} needs Java ${needs} and ${java} is ${has}; set COTERIE_JAVA_HOME or NEO4J_TEST_URI`;
  }
  // Maven only downloads: with the jars at hand it is not missed.
  return existsSync(jarsOf(version)) || spawnSync('mvn', ['-v']).status === 0 ? undefined : cannotRun('mvn');
}

/**
 * Starts a Neo4j with an empty database, or with what Neo4j's own import makes of the files of an `imported`
 * folder. With `password` the user neo4j has to give the one it starts with; an `old` one is too old for Coterie.
 */
export async function startNeo4j({
  password = false,
  imported,
  old = false,
  heap = 768,
  pageCache = 128,
}: {
  password?: boolean;
  imported?: string;
  old?: boolean;
  /** In MB. */
  heap?: number;
  /** In MB. */
  pageCache?: number;
} = {}): Promise<TestNeo4j> {
  const library = await fetchLibrary(old ? OLD : version);
  const data = await mkdtemp(path.join(tmpdir(), 'coterie-neo4j-'));
  const port = await freePort();
  let running: ChildProcess | undefined;

  async function start(): Promise<void> {
    const child = spawn(
      old ? 'java' : java,
      [
        `-Xmx${heap}m`,
        ...opens,
        '--enable-native-access=ALL-UNNAMED',
        ...[
          '-cp',
          `${library}/*`,
          path.join(folder, 'Neo4jServer.java'),
          data,
          String(port),
          String(password),
          String(pageCache),
        ],
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    running = child;
    let complaint = '';
    child.stderr?.on('data', (chunk) => {
      complaint = (complaint + chunk).slice(-2000);
    });
    const ready = new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout as NodeJS.ReadableStream }).on(
        'line',
        (line) => line === 'ready' && resolve(),
      );
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`Neo4j ended with ${code}: ${complaint}`)));
      setTimeout(
        () => reject(new Error(`Neo4j is not ready after ${READY_WITHIN} ms: ${complaint}`)),
        READY_WITHIN,
      ).unref();
    });
    try {
      await ready;
    } catch (error) {
      running = undefined;
      if (child.kill('SIGKILL')) await once(child, 'exit');
      throw error;
    }
  }

  async function stop(): Promise<void> {
    const child = running;
    running = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.stdin?.end();
    await ended;
  }

  async function kill(): Promise<void> {
    const child = running;
    running = undefined;
    if (child?.kill('SIGKILL')) await once(child, 'exit');
  }

  async function remove(): Promise<void> {
    await stop();
    await rm(data, { recursive: true, force: true });
  }

  try {
    if (imported) await runImport(library, data, imported);
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, start, stop, kill, remove };
}

/** Runs the `import.sh` of a folder, with a `neo4j-admin` as an installed Neo4j has it. */
async function runImport(library: string, home: string, files: string): Promise<void> {
  const bin = path.join(home, 'bin');
  await mkdir(bin);
  await mkdir(path.join(home, 'conf'));
  const admin = `#!/bin/sh\nexec "${java}" ${opens.join(' ')} -cp "${library}/*" org.neo4j.cli.AdminTool "$@"\n`;
  await writeFile(path.join(bin, 'neo4j-admin'), admin, { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    NEO4J_HOME: home,
    NEO4J_CONF: path.join(home, 'conf'),
  };
  const report = `--report-file=${path.join(home, 'import.report')}`;
  await promisify(execFile)('sh', [path.join(files, 'import.sh'), 'neo4j', report], { env });
}

/** Downloads the jars of a release once. */
async function fetchLibrary(release: string): Promise<string> {
  const jars = jarsOf(release);
  if (!existsSync(jars)) {
    const unfinished = `${jars}.${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    const goal = [
      'dependency:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
      `-Dneo4j.version=${release}`,
    ];
    await promisify(execFile)('mvn', ['-q', '-B', '-f', path.join(folder, 'pom.xml'), ...goal]);
    await rename(unfinished, jars);
  }
  return jars;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
