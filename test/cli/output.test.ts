import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFolder, writeText } from '../../src/cli/output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coterie-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a file that breaks off leaves the older one, and nothing beside it', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'older');
  async function* broken() {
    yield 'newer';
    throw new Error('broken off');
  }
  await expect(writeText(broken(), file)).rejects.toThrow('broken off');
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readFileSync(file, 'utf8')).toBe('older');
});

it('so does one that is stopped', async () => {
  async function* endless() {
    for (;;) {
      yield 'more';
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  const writing = writeText(endless(), path.join(folder, 'file'));
  setTimeout(() => process.emit('SIGINT'), 50);
  await expect(writing).rejects.toThrow('stopped before it was whole');
  expect(readdirSync(folder)).toEqual([]);
});

it('a folder is there when it is whole', async () => {
  const name = path.join(folder, 'graph');
  const result = await writeFolder(name, async (unfinished) => {
    expect(readdirSync(folder)).not.toContain('graph');
    writeFileSync(path.join(unfinished, 'file'), 'text');
    return 1;
  });
  expect([result, readdirSync(name)]).toEqual([1, ['file']]);
  await expect(writeFolder(name, async () => 2)).rejects.toThrow('is not empty');
});
