import { spawnSync } from 'node:child_process';

/** Builds the explorer once for all tests that open its pages, unless it is built already; as for visitors, not for tests. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'web/build.ts'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the explorer cannot be built');
}
