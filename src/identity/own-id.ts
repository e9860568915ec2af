import { createHash } from 'node:crypto';

/** The id of something whose usual id another thing has: always the same for what a source calls by one key. */
export function otherId(id: string, source: string, key: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([source, key]))
    .digest('hex');
  return `${id}-${digest.slice(0, 8)}`;
}
