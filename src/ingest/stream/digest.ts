import { createHash } from 'node:crypto';

/** Tells one statement of a source from another: the same facts have the same digest. */
export function digestOf(stated: unknown): string {
  return createHash('sha256').update(JSON.stringify(stated)).digest('base64url').slice(0, 22);
}
