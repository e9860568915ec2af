import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { schemaBefore } from '../../src/codegen/schema-before.ts';

let folder: string;
let origin: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coterie-'));
  origin = path.join(folder, 'origin');
  mkdirSync(path.join(origin, 'schema'), { recursive: true });
  git(origin, 'init', '--quiet', '--initial-branch=main');
  commit(origin, 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}

function commit(repository: string, text: string): void {
  writeFileSync(path.join(repository, 'schema/schema.graphql'), text);
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '--message', text);
}

function clone(...options: string[]): string {
  const copy = path.join(folder, 'copy');
  git(folder, 'clone', '--quiet', ...options, `file://${origin}`, copy);
  return copy;
}

it('is that of the commit before, in a clone of one commit too', () => {
  expect(schemaBefore(clone())).toBeUndefined();
  rmSync(path.join(folder, 'copy'), { recursive: true });
  commit(origin, 'two');
  commit(origin, 'three');
  expect(schemaBefore(clone('--depth=1'))?.text).toBe('two');
});

it('is that of origin/main for work that goes on from there, however many commits it has', () => {
  const copy = clone();
  commit(copy, 'two');
  commit(copy, 'three');
  expect(schemaBefore(copy)?.text).toBe('one');
  commit(origin, 'elsewhere');
  git(copy, 'fetch', '--quiet');
  expect(schemaBefore(copy)?.text).toBe('one');
});

it('is not known without a repository', () => {
  expect(schemaBefore(folder)).toBeUndefined();
});
