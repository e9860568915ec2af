import { createHash } from 'node:crypto';
import {
  themesContents,
  themesForget,
  themesMarkThemed,
  themesWriteKeywords,
  themesWriteThemes,
} from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import { detectThemes } from './detect.ts';
import { keywordsOf } from './keywords.ts';
import type { Vocabulary } from './vocabulary.ts';
import { VOCABULARY_SOURCE } from './vocabulary-reading.ts';

type Contents = RowOf<typeof themesContents>;

/**
 * Finds the themes and keywords of those of some papers that are new or changed since it was last done, or of
 * all of them `anew`, and writes them in one transaction; what was derived from them before goes. Returns the
 * papers whose links are to be made.
 */
export async function detectInPapers(
  store: GraphStore,
  papers: readonly string[],
  vocabulary: Vocabulary,
  { anew }: { anew: boolean },
): Promise<string[]> {
  const rows = await store.read(themesContents, { keys: [...papers] });
  const digested = rows.map((paper) => ({ paper, digest: digestOf(paper, vocabulary) }));
  const changed = digested.filter(({ paper, digest }) => anew || paper.themedFrom !== digest);
  if (changed.length > 0) {
    const themes = changed.flatMap(({ paper }) => themeRows(paper, vocabulary));
    const keywords = changed.flatMap(({ paper }) =>
      keywordsOf(toText(paper)).map((keyword) => ({ paper: paper.key, ...keyword })),
    );
    await store.transaction(async (transaction) => {
      const source = VOCABULARY_SOURCE;
      await transaction.run(themesForget, { papers: changed.map(({ paper }) => paper.key), source });
      await transaction.run(themesWriteThemes, { rows: themes, source });
      await transaction.run(themesWriteKeywords, { rows: keywords });
      const marks = changed.map(({ paper, digest }) => ({ paper: paper.key, digest }));
      await transaction.run(themesMarkThemed, { rows: marks });
    });
  }
  return digested
    .filter(({ paper, digest }) => anew || paper.linkedFrom !== digest)
    .map(({ paper }) => paper.key);
}

/** Tells one state of all that themes and links are made from, the vocabulary included, from another. */
function digestOf(paper: Contents, { version }: Vocabulary): string {
  const { title, abstract, summary, authors, references, classified } = paper;
  const contents = [version, title, abstract, summary, authors, references, classified];
  return createHash('sha256').update(JSON.stringify(contents)).digest('base64url');
}

function toText({ title, abstract, summary }: Contents) {
  return { title, ...(abstract && { abstract }), ...(summary && { summary }) };
}

function themeRows(paper: Contents, vocabulary: Vocabulary) {
  return detectThemes(toText(paper), vocabulary).map(({ theme, score, evidence }) => ({
    paper: paper.key,
    theme,
    score,
    phrases: evidence.map(({ phrase }) => phrase),
    fields: evidence.map(({ field }) => field),
    starts: evidence.map(({ start }) => start),
    ends: evidence.map(({ end }) => end),
  }));
}
