import { post } from './client.ts';
import type { Refusal } from './compare.ts';
import { percentile } from './figures.ts';
import type { Question } from './questions.ts';
import type { Sample } from './sample.ts';
import type { Server } from './server.ts';

/** What a server did with many clients at once. */
export interface Load {
  arm: string;
  clients: number;
  /** Requests a second. */
  throughput: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  /** MB, at the most. */
  memory: number;
}

const CLIENTS = 32;
const TURNS = 3;

/**
 * Lets 32 clients ask a server one question after the other, of all questions in turns, each without a pause. Servers take
 * turns too, so that all have the machine at its better and worse times; each gets `seconds` in all.
 */
export async function underLoad(
  servers: Server[],
  questions: Question[],
  sample: Sample,
  refusals: Refusal[],
  seconds: number,
  tell: (line: string) => void,
): Promise<Load[]> {
  const totals = new Map(servers.map((server) => [server, { times: [] as number[], spent: 0, memory: 0 }]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [server, total] of totals) {
      const start = performance.now();
      const end = start + (seconds * 1000) / TURNS;
      const cannot = refusals.filter((refusal) => refusal.server === server).map(({ question }) => question);
      const able = questions.filter(({ title }) => !cannot.includes(title));
      const requests = requestsOf(server, able, sample);
      let next = 0;
      await Promise.all(
        Array.from({ length: CLIENTS }, async () => {
          while (performance.now() < end) {
            const request = requests[next++ % requests.length];
            if (!request) return;
            const asked = performance.now();
            await post(server.port, request);
            total.times.push(performance.now() - asked);
          }
        }),
      );
      total.spent += performance.now() - start;
      total.memory = Math.max(total.memory, server.memory());
      tell(
        `${CLIENTS} clients: ${server.arm.name} ${Math.round((total.times.length / total.spent) * 1000)} a second`,
      );
    }
  }
  return [...totals].map(([{ arm }, { times, spent, memory }]) => {
    return {
      arm: arm.name,
      clients: CLIENTS,
      throughput: (times.length / spent) * 1000,
      median: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      memory: Math.round(memory),
    };
  });
}

/** All questions with all their variables, one question after the other. */
function requestsOf({ arm }: Server, questions: Question[], sample: Sample) {
  const asked = questions.map((question) =>
    question.variables(sample).flatMap((variables) => arm.request(question, variables) ?? []),
  );
  const most = Math.max(...asked.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    asked.flatMap((requests) => requests[index % requests.length] ?? []),
  ).flat();
}
