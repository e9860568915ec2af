import { GraphTimeoutError } from './store.ts';

/** Waits for an answer at most `milliseconds`, then throws GraphTimeoutError naming the statement. */
export async function withDeadline<T>(
  answer: Promise<T>,
  milliseconds: number,
  statement: string,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new GraphTimeoutError(`${statement} did not answer within ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
