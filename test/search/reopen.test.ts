import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { load } from '../../src/ingest/load.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { readSettings } from '../../src/settings.ts';
import { createClient } from '../support/client.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coterie-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an embedded graph that is closed and opened again is searched as before', async () => {
  const settings = readSettings({ COTERIE_DATA: folder });
  const ask = async (query: string) => {
    const store = await openGraph(settings);
    const { data } = await createClient(store).ask(
      'query ($query: String!) { search(query: $query) { edges { score node { ... on Paper { slug } ... on Author { slug } } } } suggest(prefix: $query) { text } }',
      { query },
    );
    await store.close();
    return data;
  };
  const store = await openGraph(settings);
  await load(store, readSeed());
  await store.close();

  const first = await ask('sleper agents');
  expect(first.search.edges[0].node.slug).toBe('sleeper-agents');
  const again = await openGraph(settings);
  await load(again, readSeed());
  await again.close();
  expect(await ask('sleper agents')).toEqual(first);
});
