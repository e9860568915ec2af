import { Failure } from './failure.ts';

/** What came back, whole. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

interface Limits {
  timeLimit: number;
  maxBytes: number;
}

/**
 * One request and its answer, without redirects. Throws a passing Failure where the connection breaks, the body
 * is cut or the time is up, one that does not pass where the body is too large, and the reason of `signal` at once
 * when it aborts.
 */
export async function exchange(
  url: URL,
  init: RequestInit,
  { timeLimit, maxBytes }: Limits,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  // A timer of our own: Node 20 may collect an AbortSignal.timeout inside an AbortSignal.any before it goes off.
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeLimit);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: controller.signal });
    const { status, headers } = response;
    return { status, headers, text: await readText(response, maxBytes) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Failure) throw error;
    const reason = controller.signal.aborted
      ? `no whole answer within ${timeLimit / 1000} s`
      : `the connection broke (${codeOf(error)})`;
    throw new Failure(reason, { passing: true });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Drops what was not read.
    stop();
  }
}

/** Counts what comes: a source need not say how long its answer is, nor say it rightly. */
async function readText({ body, status }: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new Failure(`an answer of more than ${maxBytes} bytes`, {
        passing: false,
        status,
        tooLarge: true,
      });
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function codeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause?.code ?? cause?.message ?? message;
}
