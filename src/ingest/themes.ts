import {
  themesDropFormerRelations,
  themesDropFormerThemes,
  themesVocabularyVersion,
} from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { VOCABULARY_SOURCE, type Vocabulary } from '../themes/vocabulary.ts';
import { load } from './load.ts';
import type { Reading } from './record.ts';

/** Makes the themes of the graph those of the vocabulary, and no others. Does nothing where they are already. */
export async function loadThemes(store: GraphStore, vocabulary: Vocabulary): Promise<void> {
  const source = VOCABULARY_SOURCE;
  const [known] = await store.read(themesVocabularyVersion, { source });
  if (known?.version === vocabulary.version) return;
  await load(store, [vocabularyReading(vocabulary)]);
  const { themes } = vocabulary;
  const pairs = themes.flatMap(({ id, broader = [], related = [] }) => [
    ...broader.map((other) => `${id} BROADER ${other}`),
    ...related.map((other) => `${id} RELATED ${other}`),
  ]);
  await store.transaction(async (transaction) => {
    await transaction.run(themesDropFormerRelations, { source, pairs });
    await transaction.run(themesDropFormerThemes, { themes: themes.map(({ id }) => id) });
  });
}

/** The vocabulary as records of a source of its own: its themes become topics, its links their hierarchy. */
function vocabularyReading({ themes, version, reviewedAt }: Vocabulary): Reading {
  return {
    source: {
      id: VOCABULARY_SOURCE,
      kind: 'vocabulary',
      name: 'Coterie’s vocabulary of themes in AI alignment and safety',
      retrievedAt: reviewedAt,
      version,
    },
    records: themes.map(({ id, name, description, broader, related, names, namesInContext = [] }) => ({
      type: 'topic',
      id,
      name,
      scheme: 'theme',
      description,
      altLabels: [...names, ...namesInContext].map((phrase) => phrase.replaceAll('=', '')).filter(isLabel),
      ...(broader && { broader }),
      ...(related && { related }),
    })),
    issues: [],
  };
}

/** A long phrase is a way of speaking of a theme rather than a name for it. */
function isLabel(phrase: string): boolean {
  return phrase.split(' ').length <= 3;
}
