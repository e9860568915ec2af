import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { StaticFiles } from './static-files.ts';

const folder = path.join(import.meta.dirname, '../../web/dist');
const explorer = path.join(folder, 'index.html');
const graphiql = path.join(folder, 'graphiql/index.html');

/** The first part of every address that the explorer has a page for. */
const EXPLORED = new Set([
  ...['', 'author', 'paper', 'affiliation', 'topic'],
  ...['search', 'papers', 'network', 'path', 'themes'],
]);

const POLICY = ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"];
const EXPLORER_POLICY = [...POLICY, "img-src 'self' data: blob:", "form-action 'self'"].join('; ');
const GRAPHIQL_POLICY = [
  ...POLICY,
  // The editor measures and colours text with style elements of its own making.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

const NOT_BUILT =
  'The pages are not built: stop the server, run npm run build, and start it again. The API answers POST requests to /graphql.';

/** Whether `npm run build` has made the pages. */
export function pagesAreBuilt(): boolean {
  return existsSync(explorer) && existsSync(graphiql);
}

function takesHtml({ headers }: Request): boolean {
  return headers.get('accept')?.includes('text/html') ?? false;
}

/** The page that Yoga shows to browsers at the GraphQL endpoint. */
export function renderGraphiQL(): string {
  return existsSync(graphiql) ? readFileSync(graphiql, 'utf8') : NOT_BUILT;
}

/**
 * Serves what `npm run build` has made: the explorer's page at every address that it knows, and with status 404 to browsers
 * at those that nothing knows; and the files of both pages, cacheable for ever, as their names change with their content.
 */
export function usePages(): Plugin {
  const isBuilt = existsSync(explorer);
  const assets = new Set(isBuilt ? readdirSync(path.join(folder, 'assets')) : []);
  const files = new StaticFiles();

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const [, first = '', ...rest] = url.pathname.split('/');
      if (first === 'assets') {
        const name = rest.join('/');
        endResponse(
          assets.has(name)
            ? await files.answer(request, path.join(folder, 'assets', name), { immutable: true })
            : new fetchAPI.Response('Not found', { status: 404 }),
        );
      } else if (EXPLORED.has(first) || (first !== 'graphql' && takesHtml(request))) {
        if (!isBuilt) return endResponse(new fetchAPI.Response(NOT_BUILT, { status: 503 }));
        const status = EXPLORED.has(first) ? 200 : 404;
        const response = await files.answer(request, explorer, { immutable: false, status });
        response.headers.set('content-security-policy', EXPLORER_POLICY);
        endResponse(response);
      }
    },

    onResponse({ request, response }) {
      const isPage = response.headers.get('content-type')?.startsWith('text/html');
      if (isPage && new URL(request.url).pathname === '/graphql') {
        response.headers.set('content-security-policy', GRAPHIQL_POLICY);
      }
    },
  };
}
