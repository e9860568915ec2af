import { type Authorship, gatherAuthorship } from '../../src/metrics/authorship.ts';

/** Papers by one letter for each author: `abc` is one of a, b and c. A number after it counts citations. */
export function papersBy(...bylines: string[]): Promise<Authorship> {
  return gatherAuthorship(
    bylines.map((byline) => {
      const [, letters = '', count, more] = /^(\D*?)(\d+)?(…)?$/.exec(byline) ?? [];
      return { authors: [...letters], citationCount: count ? Number(count) : null, allAuthors: !more };
    }),
  );
}
