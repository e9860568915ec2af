import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { createCli } from '../support/cli.ts';
import { useSeededCli } from '../support/seeded.ts';
import { openSmallDisk } from '../support/small-disk.ts';
import { IMPORT, READS, WRITES } from './rounds.ts';

/** Where a file of the engine says of which version it is, and the check sum of its first bytes. */
const VERSION_AT = 4;
const CHECKED = 72;

const { cli, seeded, clear } = useSeededCli();
let whole: Buffer;
beforeAll(() => {
  whole = readFileSync(seeded);
  writeFileSync(
    path.join(cli.folder, 'one.bib'),
    '@article{one, title = {One}, author = {Quill, Zoe}, year = 2020}',
  );
});
beforeEach(clear);

function changed(change: (bytes: Buffer) => Buffer | undefined): Buffer {
  const bytes = Buffer.from(whole);
  return change(bytes) ?? bytes;
}

/** Names, contents and sizes of all that is in the data folder. */
function contentOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(path.join(parentPath, name));
      return `${name} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
    })
    .sort();
}

describe('row 40: a data file', () => {
  it.each<[string, () => Buffer, RegExp]>([
    ['empty', () => Buffer.alloc(0), /not a Grafeo database/],
    ['another text', () => Buffer.from('not a graph at all'), /not a Grafeo database/],
    ['cut in its head', () => whole.subarray(0, 50), /is damaged at byte 0/],
    ['cut in the middle', () => whole.subarray(0, whole.length / 2), /is damaged at byte \d+/],
    [
      'overwritten in the middle',
      () =>
        changed((bytes) => bytes.fill(0xff, Math.floor(bytes.length * 0.6), Math.floor(bytes.length * 0.9))),
      /is damaged at byte \d+/,
    ],
    [
      'of another version',
      () =>
        changed((bytes) => {
          bytes.writeUInt32LE(2, VERSION_AT);
          bytes.writeUInt32LE(crc32(bytes.subarray(0, CHECKED)), CHECKED);
        }),
      /unsupported file format version 2, expected 3/,
    ],
  ])(
    'that is %s is left as it is, and each command says so in a line',
    async (_, content, reason) => {
      writeFileSync(cli.graphFile, content());
      const before = contentOf(path.dirname(cli.graphFile));
      for (const command of [...READS, ...WRITES]) {
        const { code, stderr } = await cli.run(command);
        expect(stderr).toMatch(
          WRITES.includes(command)
            ? /^coterie: The graph in .*: it cannot be opened \(.*\): restore a backup with .*\.\n$/
            : /^coterie: The graph in .*: it cannot be opened \(.*\)\.\n$/,
        );
        expect(stderr).toMatch(reason);
        expect(code).toBe(2);
      }
      expect(contentOf(path.dirname(cli.graphFile))).toEqual(before);
    },
    120_000,
  );

  it('that is missing is begun anew', async () => {
    expect((await cli.run(['status'])).stdout).toContain('contents  nothing yet');
    expect((await cli.run(['export', 'papers', '--format', 'csv'])).stderr).toContain('there is no graph in');
    expect(contentOf(path.dirname(cli.graphFile))).toEqual([]);
    expect((await cli.run(['metrics'])).code).toBe(0);
    expect((await cli.run(['status'])).stdout).toContain('contents  nothing\n');
  });

  it.each<[string, Record<string, string>, string[][]]>([
    ['reads', {}, [IMPORT]],
    ['writes', { BOLT_WRITE: 'true' }, [IMPORT, ['serve']]],
  ])(
    'that a server %s is left to that one, and can be asked',
    async (_, env, refused) => {
      cpSync(seeded, cli.graphFile);
      const server = cli.start(['serve'], env);
      await server.said('Stop with Ctrl-C.');
      const before = contentOf(path.dirname(cli.graphFile));
      for (const command of refused) {
        const { code, stderr } = await cli.run(command);
        expect(stderr).toMatch(
          /^coterie: The graph in .*: another process has it open: stop that one first, .*\.\n$/,
        );
        expect(code).toBe(2);
      }
      expect((await cli.run(['status'])).stdout).toMatch(/which the server has open\ncontents {2}45 authors/);
      expect((await cli.run(['export', 'papers', '--format', 'csv'])).stdout).toContain('Sleeper Agents');
      expect((await cli.run(['themes', 'explain', 'sleeper-agents'])).stdout).toContain('backdoor');
      expect((await cli.run(['authors', 'duplicates'])).code).toBe(0);
      expect(contentOf(path.dirname(cli.graphFile))).toEqual(before);
      server.kill('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0 });
    },
    120_000,
  );

  it('that another process reads is left to that one, and can be served by several', async () => {
    cpSync(seeded, cli.graphFile);
    const before = contentOf(path.dirname(cli.graphFile));
    const reader = openGrafeo({ file: cli.graphFile, readOnly: true, timeout: 60_000 });
    for (const [command, env] of [
      [IMPORT, {}],
      [['serve'], { BOLT_WRITE: 'true' }],
    ] as const) {
      const { code, stderr } = await cli.run([...command], env);
      expect([code, stderr]).toEqual([2, expect.stringContaining('another process has it open')]);
    }
    await reader.close();
    const servers = [cli.start(['serve']), cli.start(['serve'])];
    for (const server of servers)
      expect(await server.said('Stop with Ctrl-C.')).toContain('45 authors, 20 papers');
    for (const server of servers) {
      expect((await cli.run(['status'])).stdout).toContain('45 authors, 20 papers');
      server.kill('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
    }
    expect(contentOf(path.dirname(cli.graphFile))).toEqual(before);
  }, 120_000);

  it('that is read-only, in a folder that is, is left as it is, and can be asked, served and copied', async () => {
    const disk = openSmallDisk(20_000);
    try {
      const readOnly = createCli(disk);
      cpSync(seeded, readOnly.graphFile);
      cpSync(path.join(cli.folder, 'one.bib'), path.join(disk.folder, 'one.bib'));
      const before = contentOf(disk.folder);
      disk.makeReadOnly();
      const { code, stderr } = await readOnly.run(IMPORT);
      expect(stderr).toMatch(/^coterie: The graph in .*(Read-only file system|Permission denied).*\.\n$/);
      expect(code).toBe(2);
      const server = readOnly.start(['serve']);
      expect(await server.said('Stop with Ctrl-C.')).toContain('45 authors, 20 papers');
      server.kill('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
      const asked = await readOnly.run([
        'cypher',
        'MATCH (p:Paper) RETURN count(p) AS papers',
        '--format',
        'csv',
      ]);
      expect(asked).toMatchObject({ code: 0, stdout: 'papers\n20\n' });
      const copy = path.join(cli.folder, 'copy.grafeo');
      expect(await readOnly.run(['backup', copy])).toMatchObject({ code: 0 });
      expect((await readOnly.run(['doctor'])).stdout).toMatch(
        /^failure {2}permissions: .* cannot be read and written/m,
      );
      expect(contentOf(disk.folder)).toEqual(before);
    } finally {
      disk.remove();
    }
  }, 120_000);
});
