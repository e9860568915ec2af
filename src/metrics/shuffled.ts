/** The numbers from 0 to `length` - 1 in an order that looks random and is the same at every run. */
export function shuffled(length: number): number[] {
  const numbers = Array.from({ length }, (_, index) => index);
  // Fisher and Yates, with the minimal generator of Park and Miller (1988) in its revised form.
  let state = 1;
  for (let last = length - 1; last > 0; last--) {
    state = (state * 48_271) % 2_147_483_647;
    const chosen = state % (last + 1);
    [numbers[last], numbers[chosen]] = [numbers[chosen] as number, numbers[last] as number];
  }
  return numbers;
}
