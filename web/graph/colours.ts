/**
 * Ten colours each for light and dark, chosen so that they differ also for those who do not see red, green or blue, and
 * have a contrast of 3 to 1 with the page. Communities beyond the tenth are grey.
 */
export const LIGHT = {
  communities: [
    '#7b5ff6',
    '#c48505',
    '#007e56',
    '#e10444',
    '#024681',
    '#78260f',
    '#00a08c',
    '#9951a0',
    '#5a6c00',
    '#781fca',
  ],
  other: '#8a8d96',
};
export const DARK = {
  communities: [
    '#5198e3',
    '#f6a000',
    '#38d09e',
    '#9f33a9',
    '#dae972',
    '#b73425',
    '#beb8ff',
    '#82f6e1',
    '#c07e03',
    '#605bf3',
  ],
  other: '#7b7e88',
};

/** The colours of a picture in the scheme that the page is shown in. */
export interface Colours {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  accent: string;
  communities: readonly string[];
  other: string;
}

export function colourOf({ communities, other }: Colours, community: number | undefined): string {
  return (community === undefined ? undefined : communities[community]) ?? other;
}

/** The colour of a community as style sheets write it, for light and dark. */
export function communityStyle(community: number): string {
  const [light, dark] = [LIGHT, DARK].map(({ communities, other }) => communities[community] ?? other);
  return `light-dark(${light}, ${dark})`;
}

/** A colour between two, `share` of the way from the first. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return hex(a.map((value, index) => value + ((b[index] ?? 0) - value) * share));
}

/** A colour from its red, green and blue, each up to 255. */
export function hex(values: number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

export function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
