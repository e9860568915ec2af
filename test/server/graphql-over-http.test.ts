import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { openMemoryStore } from '../support/store.ts';

const client = createClient(openMemoryStore());
const audits = serverAudits({
  url: 'http://localhost/graphql',
  fetchFn: (url: string, init?: RequestInit) =>
    client.fetch(new URL(url).pathname + new URL(url).search, init),
});

describe('the server is as the GraphQL-over-HTTP specification says', () => {
  it('in all points of its audit', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? undefined : result.reason).toBeUndefined();
  });
});
