import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('.', import.meta.url);

/** It is a package of its own, so that nobody else has to install it. npm writes the file looked for when it is done. */
export function installNeo4jGraphql(): void {
  if (existsSync(new URL('node_modules/.package-lock.json', folder))) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: fileURLToPath(folder), stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('@neo4j/graphql could not be installed.');
}
