import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pagesAreBuilt } from '../server/pages.ts';
import type { Settings } from '../settings.ts';
import { type Finding, failure, ok, warning } from './finding.ts';

/** Bytes without which nothing of any size can be written. */
const LEAST_SPACE = 100_000_000;

/** Whether the machine has what the server needs: a folder to write to with room in it, pages and free ports. */
export async function* checkMachine(settings: Settings, served: boolean): AsyncGenerator<Finding> {
  if (!settings.neo4j) yield* checkFolder(settings.graphFile);
  yield pagesAreBuilt()
    ? ok('pages', 'built')
    : failure('pages', 'not built', 'the explorer and GraphiQL are not there: `npm run build` makes them');
  yield await checkPort('PORT', settings.port, settings.host, served);
  if (settings.bolt) yield await checkPort('BOLT_PORT', settings.bolt.port, '127.0.0.1', served);
}

function* checkFolder(graphFile: string): Generator<Finding> {
  const folder = nearest(path.dirname(path.resolve(graphFile)));
  const closed = [folder, ...(existsSync(graphFile) ? [graphFile] : [])].filter((place) => !isOpen(place));
  yield closed.length === 0
    ? ok('permissions', `${folder} can be written to`)
    : failure(
        'permissions',
        `${closed.join(' and ')} cannot be read and written`,
        'nothing can be kept there: change its owner or mode, or set COTERIE_DATA to another folder',
      );
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const size = existsSync(graphFile) ? statSync(graphFile).size : 0;
  const found = `${gigabytes(free)} free, the graph takes ${gigabytes(size)}`;
  if (free < LEAST_SPACE)
    yield failure('disk space', found, 'writes will fail: make room, or move the data folder');
  else if (free < size)
    yield warning('disk space', found, 'the graph cannot be written anew or copied here: make room');
  else yield ok('disk space', found);
}

/** The folder, or the one above that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(path.dirname(folder));
}

function isOpen(place: string): boolean {
  try {
    accessSync(place, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(bytes < 1e8 ? 3 : 1)} GB`;
}

async function checkPort(name: string, port: number, host: string, served: boolean): Promise<Finding> {
  const { code } = await new Promise<{ code?: string }>((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve({})));
  });
  if (code === undefined) return ok(name, `${port} is free`);
  if (code === 'EADDRINUSE' && served) return ok(name, `${port} is in use, and the server runs`);
  return code === 'EADDRINUSE'
    ? warning(name, `${port} is in use on ${host}`, `unless Coterie runs there, set ${name} to a free one`)
    : failure(name, `${port} on ${host} cannot be listened on (${code})`, `set ${name} or HOST to another`);
}
