import type { Reading } from '../ingest/record.ts';
import type { Vocabulary } from './vocabulary.ts';

export const VOCABULARY_SOURCE = 'coterie-themes';

/** The vocabulary as records of a source of its own: its themes become topics, its links their hierarchy. */
export function vocabularyReading({ themes, version, reviewedAt }: Vocabulary): Reading {
  return {
    source: {
      id: VOCABULARY_SOURCE,
      kind: 'vocabulary',
      name: 'Coterie’s vocabulary of themes in AI alignment and safety',
      retrievedAt: reviewedAt,
      version,
    },
    records: themes.map(({ id, name, description, broader, related }) => ({
      type: 'topic',
      id,
      name,
      scheme: 'theme',
      description,
      ...(broader && { broader }),
      ...(related && { related }),
    })),
    issues: [],
  };
}
