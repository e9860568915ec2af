import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { openMemoryStore } from '../support/store.ts';

const { fetch } = createClient(openMemoryStore());

it('/schema.graphql is the schema, sent again only where it has changed', async () => {
  const response = await fetch('/schema.graphql');
  const etag = response.headers.get('etag') ?? '';
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toBe(readFileSync('schema/schema.graphql', 'utf8'));

  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await fetch('/schema.graphql', { headers: { 'if-none-match': known } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  }
  expect((await fetch('/schema.graphql', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  expect(await (await fetch('/schema.graphql', { method: 'HEAD' })).text()).toBe('');
});
