import { importStatements } from '../../../cypher/statements.generated.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Rows } from '../rows.ts';
import { digestOf } from './digest.ts';

type Label = 'Paper' | 'Author' | 'Affiliation' | 'Topic';

/** What a source states of a node, under one key. */
export interface Stating {
  label: Label;
  id: string;
  key: string;
}

export function placeOf({ label, id, key }: Stating): string {
  return JSON.stringify([label, id, key]);
}

/** The digests of what a source has stated before, by `placeOf`. */
export async function knownDigests(
  store: GraphStore,
  source: string,
  stated: readonly Stating[],
): Promise<Map<string, string>> {
  const of = (wanted: Label) =>
    stated.flatMap(({ label, id, key }) => (label === wanted ? [{ id, key }] : []));
  const rows = await store.read(importStatements, {
    source,
    papers: of('Paper'),
    authors: of('Author'),
    affiliations: of('Affiliation'),
    topics: of('Topic'),
  });
  return new Map(
    rows.map(({ label, id, key, digest }) => [placeOf({ label: label as Label, id, key }), digest]),
  );
}

/**
 * Gives each row of a node the digest of what it states, and leaves out rows that state nothing new: people and
 * places are named by many papers. `digests` has those of whole records, which are new.
 */
export async function withoutKnown(
  store: GraphStore,
  source: string,
  rows: Rows,
  digests: ReadonlyMap<string, string>,
): Promise<Rows> {
  const dated = <Row extends { id: string; key: string; stated: object }>(label: Label, all: Row[]) =>
    all.map((row) => {
      const place = placeOf({ label, id: row.id, key: row.key });
      const digest = digests.get(place) ?? digestOf(row.stated);
      return {
        place,
        digest,
        stating: { label, id: row.id, key: row.key },
        row: { ...row, stated: { ...row.stated, digest } },
      };
    });
  const papers = dated('Paper', rows.papers);
  const authors = dated('Author', rows.authors);
  const affiliations = dated('Affiliation', rows.affiliations);
  const topics = dated('Topic', rows.topics);
  const named = [...authors, ...affiliations].filter(({ place }) => !digests.has(place));
  const known = await knownDigests(
    store,
    source,
    named.map(({ stating }) => stating),
  );
  const fresh = <Row>(all: { place: string; digest: string; row: Row }[]) =>
    all.filter(({ place, digest }) => known.get(place) !== digest).map(({ row }) => row);
  return {
    ...rows,
    papers: fresh(papers),
    authors: fresh(authors),
    affiliations: fresh(affiliations),
    topics: fresh(topics),
  };
}
