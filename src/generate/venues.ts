import { AI_SAFETY } from './fields.ts';
import { openAlexId } from './ids.ts';
import type { Random } from './random.ts';
import type { Subfield } from './topics.ts';

/** A source as works name it. */
export interface Venue {
  id: string;
  display_name: string;
  type: 'journal' | 'conference' | 'repository' | 'ebook platform';
  host_organization_name: string;
}

const PUBLISHERS = ['Northgate Press', 'Veldman', 'Quill & Sons', 'Open Shelf', 'Halden Academic'];
const NAMINGS: readonly (readonly [Venue['type'], (name: string) => string])[] = [
  ['journal', (name) => `Journal of ${name}`],
  ['journal', (name) => `${name} Letters`],
  ['journal', (name) => `Annals of ${name}`],
  ['conference', (name) => `Conference on ${name}`],
  ['ebook platform', (name) => `Handbooks in ${name}`],
  ['journal', (name) => `European Review of ${name}`],
];

/** Where preprints are. */
export const ARXIV: Venue = {
  id: openAlexId('S', 0),
  display_name: 'arXiv (Cornell University)',
  type: 'repository',
  host_organization_name: 'Cornell University',
};

/** The fields whose preprints go to arXiv. */
export const ON_ARXIV = new Set([AI_SAFETY, 'Computer Science', 'Mathematics', 'Physics and Astronomy']);

/** A venue of the subfield, each of the few there are with a share by its rank (Bradford 1934). */
export function drawVenue({ number, name }: Subfield, random: Random): Venue {
  const naming = random.pickRanked(NAMINGS);
  const rank = NAMINGS.indexOf(naming);
  const [type, named] = naming;
  return {
    id: openAlexId('S', 1 + number * NAMINGS.length + rank),
    display_name: named(name),
    type,
    host_organization_name: PUBLISHERS[(number + rank) % PUBLISHERS.length] as string,
  };
}
