import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

const cli = createCli();
afterAll(() => cli.remove());

it('the server says where drivers find it, and drivers find the seed there', async () => {
  const server = cli.start(['serve'], { BOLT_PASSWORD: 'secret' });
  const [uri = ''] = /bolt:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.')) ?? [];
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'secret'));
  const { records } = await driver.executeQuery('MATCH (p:Paper) RETURN count(p) AS n');
  expect(records[0]?.get('n').toNumber()).toBe(20);
  await expect(driver.executeQuery('CREATE (:Stray)')).rejects.toThrow('BOLT_WRITE=true');
  server.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  await driver.close();
});

it('where the port is taken it says so, and serves the rest', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const server = cli.start(['serve'], { BOLT_PORT: String(port) });
  expect(await server.said('Stop with Ctrl-C.')).not.toContain('bolt:');
  server.kill('SIGTERM');
  expect(await server.ended).toMatchObject({
    code: 0,
    stderr: `BOLT_PORT: ${port} is in use; set it to another, or to off.\n`,
  });
  other.close();
});
