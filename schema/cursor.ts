import { z } from 'zod';
import { inputError } from '../src/input-error.ts';

/** The place of one row in an ordered list: what the list is ordered by, then its id. */
export interface Place {
  key: string | number;
  id: string;
}

const payload = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

/** Makes the opaque cursor of a place. `list` names the field and its order, where alone the cursor holds. */
export function encodeCursor(list: string, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

/** Reads a cursor back. Throws an input error for one that was made up, or that came from another list. */
export function decodeCursor(list: string, cursor: string, argument: string): Place {
  const decoded = payload.safeParse(parse(cursor));
  if (!decoded.success) {
    throw inputError(argument, 'this is not a cursor; take one from `edges.cursor` or `pageInfo`');
  }
  const [origin, key, id] = decoded.data;
  if (origin !== list) {
    throw inputError(
      argument,
      'this cursor comes from another field or order; cursors hold for the list they came from',
    );
  }
  return { key, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
