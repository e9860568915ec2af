/** The number that a parameter of an address gives, if it is one from `least` to `most`. */
export function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  const number = Number(text);
  return text && Number.isFinite(number) && number >= least && number <= most ? number : undefined;
}
