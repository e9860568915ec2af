import path from 'node:path';
import { z } from 'zod';

/** What can be asked of a server at its door, as JSON in a request of HTTP, whose answer is JSON too. */
export const wish = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('info') }),
  z.strictObject({
    ask: z.literal('read'),
    statement: z.string(),
    params: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ ask: z.literal('copy'), to: z.string().refine(path.isAbsolute) }),
]);
export type Wish = z.infer<typeof wish>;

export type Answer = { answer: unknown } | { error: string };

/** Where the door of the server is that has a graph open: a socket beside the graph's file. */
export function doorOf(graphFile: string): string {
  return path.join(path.dirname(graphFile), 'server.sock');
}
