import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import documents from '../../schema/operations/generated/persisted-documents.json' with { type: 'json' };
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

async function post(body: object): Promise<{ status: number; data?: unknown; errors?: unknown }> {
  const response = await graph.client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

const named = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('persisted documents', () => {
  it('are answered by their hash alone, which is that of their text', async () => {
    for (const [hash, text] of Object.entries(documents)) {
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
    }
    const [hash = ''] =
      Object.entries(documents).find(([, text]) => text.includes('query HowConnected(')) ?? [];
    for (const form of [hash, hash.replace('sha256:', '')]) {
      const { status, data } = await post({ ...named(form), variables: { from: 'ethan-perez' } });
      expect(status).toBe(200);
      expect(data).toMatchObject({ author: { name: 'Ethan Perez', collaborationDistance: 2 } });
    }
  });

  it('are not found by another hash, in the words that clients know', async () => {
    const { data, errors } = await post(named('0'.repeat(64)));
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' } },
    ]);
  });

  it('leave any other text answered, with a hash beside it and without', async () => {
    const query = '{ stats { engine } }';
    const data = { stats: { engine: expect.any(String) } };
    expect(await post({ query })).toEqual({ status: 200, data });
    expect(await post({ query, ...named('0'.repeat(64)) })).toEqual({ status: 200, data });
  });

  it('say so when nothing is asked', async () => {
    expect(await post({ variables: {} })).toMatchObject({
      status: 400,
      errors: [
        { message: expect.stringContaining('send a `query`'), extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });
});
