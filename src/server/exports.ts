import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { kinds } from '../export/kinds.ts';
import { type ExportKind, formatOfFile, formatsOf, openExport } from '../export/open-export.ts';
import type { Options } from '../export/options.ts';
import { UnknownError } from '../export/unknown.ts';
import type { GraphStore } from '../graph/store.ts';
import { inputError } from '../input-error.ts';
import { silent } from '../progress.ts';
import { type Mask, statusOf } from './errors.ts';

const BASE = '/export/';

/** What an address below /export asks for. */
interface Asked {
  kind: ExportKind;
  format: string;
  options: Options;
}

/**
 * Serves exports: `/export/papers.csv?author=…`, `/export/paper/<id>.jsonld`, `/export/coauthors.graphml?author=…`,
 * `/export/themes.gexf?filter=…`. Each is read as fast as its client takes it, and no further once it is gone.
 * What goes wrong before the first piece is answered as the API answers it; after that the connection is
 * broken off, so that half a file cannot pass for a whole one.
 */
export function useExports(
  schema: GraphQLSchema,
  storeOf: (request: Request) => GraphStore,
  mask: Mask,
): Plugin<object, { res?: ServerResponse }> {
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (!url.pathname.startsWith(BASE)) return;
      const { Response } = fetchAPI;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        endResponse(new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } }));
        return;
      }
      try {
        const { kind, format, options } = readAddress(url);
        const { fileName, contentType, text } = await openExport(
          { store: storeOf(request), schema, progress: silent },
          kind,
          format,
          options,
        );
        const headers = {
          'content-type': contentType,
          'content-disposition': disposition(fileName),
          // The graph may have changed by the next time.
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
        };
        endResponse(new Response(request.method === 'HEAD' ? null : body(text), { headers }));
      } catch (error) {
        const told = mask(error, request);
        endResponse(Response.json({ errors: [told] }, { status: statusOf(told) }));
      }

      function body(text: AsyncGenerator<string>): BodyInit {
        const stream = Readable.from(text, { objectMode: false });
        stream.once('error', (error) => {
          mask(error, request);
          serverContext.res?.destroy();
        });
        return stream as unknown as BodyInit;
      }
    },
  };
}

function readAddress(url: URL): Asked {
  const path = decoded(url.pathname.slice(BASE.length));
  const [, one] = /^paper\/(.+)$/s.exec(path) ?? [];
  const kind = one === undefined ? path.split('.', 1)[0] : 'paper';
  if (!isKind(kind) || (kind === 'paper' && one === undefined)) {
    const there = Object.keys(kinds).map((name) => (name === 'paper' ? 'paper/<id>' : name));
    throw new UnknownError('export', `${JSON.stringify(path)} is none; there is ${there.join(', ')}`);
  }
  const file = one ?? path;
  const format = formatOfFile(kind, file);
  const rest = format === null ? '' : file.slice(0, -format.length - 1);
  if (format === null || (kind !== 'paper' && rest !== kind)) {
    throw new UnknownError(
      'format',
      `${JSON.stringify(path)} ends in none for ${kind}; there is ${formatsOf(kind)}`,
    );
  }
  const { searchParams } = url;
  const options = Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  );
  return { kind, format, options: kind === 'paper' ? { ...options, paper: [rest] } : options };
}

function isKind(name: string | undefined): name is ExportKind {
  return name !== undefined && Object.hasOwn(kinds, name);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw inputError('address', 'is not well encoded');
  }
}

/** A name to save under, in its own letters for those who read RFC 5987 and in ASCII for others. */
function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/g, '_');
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
