import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { load } from '../src/ingest/load.ts';
import { readSeed } from '../src/ingest/seed.ts';
import { createClient } from './support/client.ts';
import { openTestStore } from './support/store.ts';

it('the README’s first query has the answer that the README gives', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
  const store = await openTestStore();
  await load(store, readSeed());
  const { data } = await createClient(store).ask(block('graphql'));
  expect({ data }).toEqual(JSON.parse(block('json')));
  await store.close();
});
