import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** Builds the pages into `web/dist`, unless what is there is newer than all it is made of; `--force` builds anyway. */
const root = path.join(import.meta.dirname, '..');
const built = path.join(import.meta.dirname, 'dist/index.html');
const madeOf = ['web', 'schema/operations', 'package-lock.json'].flatMap((name) =>
  filesIn(path.join(root, name)),
);

function filesIn(file: string): string[] {
  if (!statSync(file).isDirectory()) return [file];
  const inside = readdirSync(file).filter((name) => name !== 'dist');
  return inside.flatMap((name) => filesIn(path.join(file, name)));
}

const changedAt = (file: string): number => statSync(file).mtimeMs;
const isFresh = existsSync(built) && madeOf.every((file) => changedAt(file) < changedAt(built));
if (!isFresh || process.argv.includes('--force')) {
  process.stdout.write('Building the pages …\n');
  await build({ configFile: path.join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' });
}
