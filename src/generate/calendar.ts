const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1975, 0, 1) / DAY;
const LAST_DAY = Date.UTC(2026, 8, 30) / DAY;
/** A literature grows by 4.1 % a year (Bornmann, Haunschild and Mutz 2021). */
const GROWTH_A_DAY = Math.log(1.041) / 365.25;

/** The day on which paper `number` of `papers` appears, in days since 1970: later ones are closer together. */
export function dayOf(number: number, papers: number): number {
  const whole = Math.expm1(GROWTH_A_DAY * (LAST_DAY - FIRST_DAY));
  return FIRST_DAY + Math.floor(Math.log1p(((number + 0.5) / papers) * whole) / GROWTH_A_DAY);
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** `2024-03-09`. */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
