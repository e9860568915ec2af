import { ApiError } from './api-error.ts';

/**
 * Asks for many things at once, and where that is refused for a reason that lies in one or some of them, for each
 * half, down to a single one: what one of them spoils the others do not lose. Answers in the order of the items,
 * with the error where a single one is refused.
 */
export async function* halving<T, R>(
  items: T[],
  ask: (items: T[]) => Promise<R>,
  isDivisible: (error: ApiError) => boolean,
): AsyncGenerator<{ items: T[]; answer: R | ApiError }> {
  const answer = await ask(items).catch((error: unknown) => {
    if (error instanceof ApiError && isDivisible(error)) return error;
    throw error;
  });
  if (!(answer instanceof ApiError) || items.length === 1) {
    yield { items, answer };
    return;
  }
  const middle = Math.ceil(items.length / 2);
  yield* halving(items.slice(0, middle), ask, isDivisible);
  yield* halving(items.slice(middle), ask, isDivisible);
}
