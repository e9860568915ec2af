import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Connections } from './server.ts';

/** Megabytes of objects that the program itself has. */
const OWN_MEMORY = 128;

/**
 * Answers drivers in a process of its own, which reads the graph's file: the engine cannot end a statement, but the system
 * a process. It begins with the first connection, and ends when it says so; the next connection then begins another.
 * `memory` is how many megabytes statements may take there; the rest it reads from the environment, as this process does.
 */
export function answerInReader(memory: number, logger: Logger): Connections {
  /** With the connections that each has not taken yet. */
  const readers = new Map<ChildProcess, Set<Socket>>();
  let current: ChildProcess | undefined;

  function begin(): ChildProcess {
    const reader = fork(new URL('./reader-main.ts', import.meta.url), {
      execArgv: ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${OWN_MEMORY + memory}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    readers.set(reader, new Set());
    // There is one thing that it says: that it is about to end. It takes what was sent before it is disconnected.
    reader.once('message', () => {
      if (current === reader) current = undefined;
      if (reader.connected) reader.disconnect();
    });
    const ended = (how: object) => {
      for (const socket of readers.get(reader) ?? []) socket.destroy();
      readers.delete(reader);
      if (current !== reader) return;
      current = undefined;
      logger.error(how, 'the process that answers drivers ended');
    };
    reader.on('error', (error) => ended({ err: error }));
    reader.once('exit', (code, signal) => ended({ code, signal }));
    return reader;
  }

  return {
    take(socket) {
      current ??= begin();
      const waiting = readers.get(current);
      waiting?.add(socket);
      current.send('connection', socket, (error) => {
        waiting?.delete(socket);
        if (error) socket.destroy();
      });
    },
    async close() {
      current = undefined;
      const ended = [...readers.keys()].map((reader) => once(reader, 'exit'));
      for (const reader of readers.keys()) reader.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
}
