import { randomUUID } from 'node:crypto';

/** What a log, a header and a person reading either can bear. */
const SANE = /^[\w.:/+=-]{1,128}$/;
const ids = new WeakMap<Request, string>();

/** The id under which a request is logged and answered: what its `x-request-id` says, where that is sane, or a new one. */
export function requestIdOf(request: Request): string {
  let id = ids.get(request);
  if (!id) {
    const given = request.headers.get('x-request-id') ?? '';
    id = SANE.test(given) ? given : randomUUID();
    ids.set(request, id);
  }
  return id;
}
