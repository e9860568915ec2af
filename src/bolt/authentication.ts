import { createHash, timingSafeEqual } from 'node:crypto';
import { BoltFailure } from './failure.ts';

const USER = 'neo4j';

/** Checks what a client says of who it is. Throws BoltFailure where a password is set and it gives another. */
export function authenticate(token: Record<string, unknown>, password: string | undefined): void {
  if (password === undefined) return;
  const given = typeof token.credentials === 'string' ? token.credentials : '';
  const is = timingSafeEqual(digest(given), digest(password));
  if (token.scheme === 'basic' && token.principal === USER && is) return;
  throw new BoltFailure(
    'Neo.ClientError.Security.Unauthorized',
    `The client is unauthorized: give the user ${USER} and the password that BOLT_PASSWORD sets.`,
  );
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
