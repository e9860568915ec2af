import type { Socket } from 'node:net';
import pino from 'pino';
import { openGrafeoDatabase } from '../graph/grafeo-database.ts';
import { readSettings } from '../settings.ts';
import { answerHere } from './connections.ts';
import { BoltFailure } from './failure.ts';
import { watchMemory } from './memory.ts';

/** The process of reader.ts: answers drivers on the connections that it is sent until the server leaves it. */
const { graphFile, timeout, corsOrigins, logLevel, bolt } = readSettings(process.env);
const { password, memory = 0 } = bolt ?? {};
/** Minutes without a connection after which it gives its memory back. */
const UNUSED = 5;
/** Milliseconds for failures to arrive where memory runs out. */
const LAST_WORDS = 300;

// Ctrl-C goes to both processes; the server sees to it that this one ends.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const logger = pino({ level: logLevel }, pino.destination(2));
const database = openGrafeoDatabase({ file: graphFile, readOnly: true });
const over = new AbortController();
const connections = answerHere({
  database,
  timeout,
  write: false,
  password,
  corsOrigins,
  logger,
  over: over.signal,
  outlived() {
    logger.warn({ ms: timeout }, 'a statement over Bolt runs for too long: its process ends');
    retire();
  },
});

process.on('message', (_, socket) => {
  // Nothing where the client has gone meanwhile.
  if (socket) connections.take(socket as Socket);
});
// The server leaves it, or is no more, which it may have been before this was listened for.
process.once('disconnect', () => endWithin(timeout));
if (!process.connected) endWithin(0);

let unused = 0;
setInterval(() => {
  unused = connections.size === 0 ? unused + 1 : 0;
  if (unused === UNUSED) retire();
}, 60_000);

watchMemory({
  most: memory * 1_000_000,
  isIdle: () => connections.areIdle,
  exceeded() {
    logger.warn({ megabytes: memory }, 'statements over Bolt take too much memory: their process ends');
    over.abort(
      new BoltFailure(
        'Neo.ClientError.General.TransactionOutOfMemoryError',
        `What drivers ask takes more than ${memory} MB: ask for less at once, or set BOLT_MEMORY.`,
      ),
    );
    retire();
    endWithin(LAST_WORDS);
  },
  kept: retire,
});

/** Has the server send new connections elsewhere. */
function retire(): void {
  if (process.connected) process.send?.('retire');
}

/** Lets what is under way come to its end for some milliseconds at most, and ends with all that still runs. */
function endWithin(milliseconds: number): void {
  setTimeout(() => process.exit(), milliseconds);
  connections.leave().then(() => process.exit());
}
