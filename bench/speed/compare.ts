import { createHash } from 'node:crypto';
import { post } from './client.ts';
import type { Question } from './questions.ts';
import type { Server } from './server.ts';

type Variables = Record<string, unknown>;

interface Answers {
  server: Server;
  /** Of an answer, at the mean. */
  bytes: number;
  texts: string[];
}

/** That a server could not answer a question, and why. */
export interface Refusal {
  server: Server;
  question: string;
  reason: string;
}

/**
 * Has all servers answer everything once and compares it: those that answer, and those that cannot. Throws where one
 * answers other than the first, which has to answer.
 */
export async function compare(question: Question, asked: Variables[], servers: Server[]) {
  const answers: Answers[] = [];
  const refusals: Refusal[] = [];
  for (const server of servers) {
    if (!server.arm.request(question, {})) continue;
    try {
      answers.push(await answersOf(server, question, asked));
    } catch (error) {
      if (answers.length === 0) throw error;
      const [reason = ''] = String(error).split('\n');
      refusals.push({ server, question: question.title, reason: reason.slice(0, 200) });
    }
  }
  const [first, ...others] = answers;
  for (const { server, texts } of others) {
    const differs = texts.findIndex((one, index) => one !== first?.texts[index]);
    if (differs < 0) continue;
    throw new Error(
      [
        `${question.name} with ${JSON.stringify(asked[differs])}:`,
        `${first?.server.arm.name} answers\n${first?.texts[differs]}`,
        `${server.arm.name} answers\n${texts[differs]}`,
      ].join('\n'),
    );
  }
  const digest = createHash('sha256').update(String(first?.texts)).digest('hex').slice(0, 12);
  return { answering: answers.map(({ server }) => server), refusals, digest, bytes: first?.bytes ?? 0 };
}

async function answersOf(server: Server, question: Question, asked: Variables[]): Promise<Answers> {
  const { arm, port } = server;
  let bytes = 0;
  const texts: string[] = [];
  for (const variables of asked) {
    const request = arm.request(question, variables);
    if (!request) continue;
    const text = await post(port, request);
    const answer = JSON.parse(text);
    if (answer.errors) throw new Error(answer.errors[0].message);
    bytes += text.length / asked.length;
    texts.push(JSON.stringify(sorted(arm.canonical(question, answer, variables))));
  }
  return { server, bytes: Math.round(bytes), texts };
}

/** With the keys of objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
