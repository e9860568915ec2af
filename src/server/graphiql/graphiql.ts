import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

/** GraphiQL's files as its package ships them, and the one that starts it. */
const ASSETS = [
  'yoga-graphiql.umd.js',
  'graphiql.css',
  'monacoeditorwork/editor.worker.bundle.js',
  'monacoeditorwork/json.worker.bundle.js',
  'monacoeditorwork/graphql.worker..bundle.js',
] as const;

const POLICY = [
  "default-src 'self'",
  // The editor measures and colours text with style elements of its own making.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const compress = promisify(gzip);

interface Asset {
  type: string;
  content: Buffer;
  compressed?: Promise<Buffer>;
}

const require = createRequire(import.meta.url);
const packageFolder = path.dirname(require.resolve('@graphql-yoga/graphiql/package.json'));
const { version } = require('@graphql-yoga/graphiql/package.json') as { version: string };
const base = `/graphiql/${version}`;

/** The page that Yoga shows to browsers at the GraphQL endpoint. It loads nothing from elsewhere. */
export function renderGraphiQL(): string {
  return readFileSync(path.join(import.meta.dirname, 'page.html'), 'utf8').replaceAll('{assets}', base);
}

/** Serves GraphiQL's files compressed and cacheable for ever, as their address carries their version. */
export function useGraphiQLAssets(): Plugin {
  const assets = new Map<string, Asset>();

  function load(name: string): Asset | undefined {
    const known = assets.get(name);
    if (known) return known;
    const file =
      name === 'boot.js'
        ? path.join(import.meta.dirname, name)
        : ASSETS.some((asset) => asset === name) && path.join(packageFolder, 'dist', name);
    if (!file) return undefined;
    const asset: Asset = {
      type: name.endsWith('.css') ? 'text/css' : 'text/javascript',
      content: readFileSync(file),
    };
    assets.set(name, asset);
    return asset;
  }

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (!url.pathname.startsWith(`${base}/`) || request.method !== 'GET') return;
      const asset = load(url.pathname.slice(base.length + 1));
      if (!asset) return endResponse(new fetchAPI.Response('Not found', { status: 404 }));
      const headers: Record<string, string> = {
        'content-type': `${asset.type}; charset=utf-8`,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      };
      let body = asset.content;
      if (request.headers.get('accept-encoding')?.includes('gzip')) {
        asset.compressed ??= compress(asset.content);
        body = await asset.compressed;
        headers['content-encoding'] = 'gzip';
      }
      endResponse(new fetchAPI.Response(new Uint8Array(body), { headers }));
    },

    onResponse({ response }) {
      if (response.headers.get('content-type')?.startsWith('text/html')) {
        response.headers.set('content-security-policy', POLICY);
      }
    },
  };
}
