import { spawnSync } from 'node:child_process';
import path from 'node:path';

const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/coterie');

/**
 * A Python of its own, in a folder `name`, that has these packages, which are fetched once. Where that cannot be, says
 * that `tests` are left out, or fails if COTERIE_REQUIRE_ALL=1 asks for everything.
 */
export function pythonWith(name: string, packages: string[], tests: string): string | undefined {
  const folder = path.join(cache, name);
  const python = path.join(folder, 'bin', 'python3');
  const modules = packages.map((one) => one.replace(/\W.*/, '')).join(', ');
  const has = () => spawnSync(python, ['-c', `import ${modules}`]).status === 0;
  if (has()) return python;
  if (spawnSync('python3', ['-m', 'venv', folder]).status === 0)
    spawnSync(python, ['-m', 'pip', 'install', '--quiet', ...packages]);
  if (has()) return python;
  const message = `there is no Python with ${modules}, and none could be made`;
  if (process.env.COTERIE_REQUIRE_ALL === '1') throw new Error(`${message}, but all tests are required`);
  process.stderr.write(`Left out: ${tests} (${message})\n`);
  return undefined;
}
