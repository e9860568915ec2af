import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../support/browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function assets(): Promise<string[]> {
  const html = await (await fetch(`${site.address}/`)).text();
  return [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address = '']) => address);
}

describe('the files of the explorer', () => {
  it('may be kept for ever, and are compressed as the client takes it', async () => {
    const addresses = await assets();
    expect(new Set(addresses.map((address) => address.split('.').at(-1)))).toEqual(
      new Set(['css', 'js', 'svg']),
    );
    for (const address of addresses) {
      for (const encoding of ['br', 'gzip']) {
        const response = await fetch(site.address + address, { headers: { 'accept-encoding': encoding } });
        expect(response.status).toBe(200);
        expect(response.headers.get('cache-control')).toContain('immutable');
        expect(response.headers.get('content-encoding')).toBe(encoding);
      }
      const plain = await fetch(site.address + address, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
    }
  });

  it.each(['/', '/author/evan-hubinger', '/paper/a%2Fb', '/themes'])(
    'row 42: are started by the page at %s, with its policy',
    async (path) => {
      const response = await fetch(site.address + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(await response.text()).not.toMatch(/https?:/);
    },
  );

  it.each([
    '/assets/nothing.js',
    '/assets/../package.json',
    '/assets/%2e%2e/index.html',
    '/package.json',
    '/web',
  ])('row 43: are all that there is: not %s', async (path) => {
    expect((await fetch(site.address + path)).status).toBe(404);
  });
});
