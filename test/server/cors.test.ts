import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { createClient } from '../support/client.ts';
import { openMemoryStore } from '../support/store.ts';

const store = openMemoryStore();

/** What a browser is told before and after a question from a page. */
async function toldTo(origin: string, origins: string[]) {
  const { fetch } = createClient(store, { CORS_ORIGINS: origins.join(',') });
  const asked = await fetch('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  const answered = await fetch('/graphql?query={__typename}', { headers: { origin } });
  const allowed = [asked, answered].map(({ headers }) => headers.get('access-control-allow-origin'));
  return { allowed, credentials: answered.headers.get('access-control-allow-credentials'), asked };
}

describe('pages from elsewhere', () => {
  it('row 14: may not ask where no origin is named, nor where theirs is not', async () => {
    for (const origins of [[], ['https://a.example'], ['https://a.example', 'https://b.example']]) {
      for (const origin of ['https://c.example', 'null']) {
        expect((await toldTo(origin, origins)).allowed).toEqual([null, null]);
      }
    }
  });

  it('row 14: may ask where their origin is named, without cookies', async () => {
    for (const origins of [['https://a.example'], ['https://b.example', 'https://a.example'], ['*']]) {
      const { allowed, credentials, asked } = await toldTo('https://a.example', origins);
      expect(allowed).toEqual(['https://a.example', 'https://a.example']);
      expect(credentials).toBeNull();
      expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
    }
  });

  it('row 13: may send a form by GET, which only reads, without cookies, and cannot read the answer', async () => {
    const { fetch } = createClient(store);
    const answer = await fetch('/graphql?query={__typename}', {
      headers: { origin: 'https://evil.example', accept: 'text/html', cookie: 'a=b' },
    });
    for (const header of ['access-control-allow-origin', 'access-control-allow-credentials', 'set-cookie']) {
      expect(answer.headers.get(header)).toBeNull();
    }
    expect(schema.getMutationType()).toBeUndefined();
  });
});
