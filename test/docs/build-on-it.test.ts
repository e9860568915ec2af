import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

const root = path.join(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/build-on-it.md'), 'utf8');
const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: 'preserve',
  moduleResolution: 'bundler',
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

const cli = createCli();
let server: ReturnType<typeof cli.start>;
let address: string;
beforeAll(async () => {
  server = cli.start(['serve']);
  address = /http:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.'))?.[0] ?? '';
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  cli.remove();
});

/** The files of a section, each named just before its text, and what it says that the program prints. */
function readSection(title: string) {
  const [, text = ''] = page.split(`\n## ${title}\n`);
  const [section = ''] = text.split('\n## ');
  const files = [
    ...section.matchAll(/`([\w./-]+\.m?[jt]s)`[^`]*(?:`[^`]+`[^`]*)?:\n\n```[jt]s\n([\s\S]*?)```/g),
  ];
  const [, printed = ''] = /```text\n([\s\S]*?)```/.exec(section) ?? [];
  return { files: files.map(([, name = '', content = '']) => ({ name, content })), printed };
}

/** A project of its own, with the packages of this repository. */
function createProject(files: { name: string; content: string }[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'coterie-project-'));
  const put = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content.replaceAll('http://localhost:4000', address));
  };
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  put('package.json', '{ "type": "module" }');
  put('tsconfig.json', JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['*.ts', 'src'] }));
  for (const { name, content } of files) put(name, content);

  /** What a command prints. */
  async function run(command: string, ...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(command, args, { cwd: folder });
    return stdout;
  }
  const tool = (name: string) => path.join(folder, 'node_modules/.bin', name);
  return { put, run, tool, remove: () => rmSync(folder, { recursive: true }) };
}

describe.each([
  { title: 'Types with graphql-codegen', program: 'src/coauthors.ts', generate: ['graphql-codegen'] },
  { title: 'Types with gql.tada', program: 'src/shared-themes.ts', generate: ['tsx', 'introspect.mjs'] },
])('$title', { timeout: 180_000 }, ({ title, program, generate: [generator = '', ...args] }) => {
  const { files, printed } = readSection(title);

  it('is a program that compiles, prints what the page says, and cannot ask for what is not there', async () => {
    const { put, run, tool, remove } = createProject(files);
    try {
      expect(files).toHaveLength(2);
      await run(tool(generator), ...args);
      await run(tool('tsc'));
      expect(await run(tool('tsx'), program)).toBe(printed);

      const { content = '' } = files.find(({ name }) => name === program) ?? {};
      put(program, content.replaceAll('node.', 'node.nick'));
      await expect(run(tool('tsc'))).rejects.toMatchObject({ stdout: expect.stringContaining("'nick") });
    } finally {
      remove();
    }
  });
});
