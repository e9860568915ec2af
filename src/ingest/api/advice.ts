import type { Failure } from './failure.ts';
import type { Source } from './source.ts';

/** What to do about a request that was given up. */
export function advice({ status, tooLarge, passing, retryAfter }: Failure, { key, name }: Source): string {
  if (tooLarge) return 'Ask for less at a time.';
  if (status === 429) {
    const when = retryAfter ? `in ${Math.ceil(retryAfter / 1000)} s` : 'later';
    return key && !key.value ? `Try again ${when}, or set ${key.variable}.` : `Try again ${when}.`;
  }
  if (key && (status === 401 || status === 403)) {
    return key.value ? `Check ${key.variable}.` : `Set ${key.variable}.`;
  }
  if (passing) return `Try again later; if it stays so, ask ${name}.`;
  return 'Check what is asked for: the same request will fail again.';
}
