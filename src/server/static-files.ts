import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const FOR_EVER = 'public, max-age=31536000, immutable';

const encodings = {
  br: promisify((content: Buffer, done: (error: Error | null, result: Buffer) => void) =>
    brotliCompress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }, done),
  ),
  gzip: promisify(gzip),
};
type Encoding = keyof typeof encodings;

interface Kept {
  content: Buffer;
  compressed: Partial<Record<Encoding, Promise<Buffer>>>;
}

/** Answers with files, compressed as the client takes it, each compressed once. They stay in memory. */
export class StaticFiles {
  readonly #kept = new Map<string, Kept>();

  /** A file's answer. It may be cached for ever where its address changes with its content, else it is asked for anew. */
  async answer(
    request: Request,
    file: string,
    options: { immutable: boolean; status?: number },
  ): Promise<Response> {
    const kept = this.#keep(file);
    const headers: Record<string, string> = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': options.immutable ? FOR_EVER : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    };
    const accepted = request.headers.get('accept-encoding') ?? '';
    const encoding = (Object.keys(encodings) as Encoding[]).find((name) => accepted.includes(name));
    let body = kept.content;
    if (encoding) {
      kept.compressed[encoding] ??= encodings[encoding](kept.content);
      body = await kept.compressed[encoding];
      headers['content-encoding'] = encoding;
    }
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
      status: options.status ?? 200,
      headers,
    });
  }

  #keep(file: string): Kept {
    const known = this.#kept.get(file);
    if (known) return known;
    const kept: Kept = { content: readFileSync(file), compressed: {} };
    this.#kept.set(file, kept);
    return kept;
  }
}
