import { createHash } from 'node:crypto';
import {
  themesContents,
  themesDropUnstated,
  themesForgetKeywords,
  themesForgetThemes,
  themesMarkThemed,
  themesWriteKeywords,
  themesWriteThemes,
} from '../../cypher/statements.generated.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import { detectThemes } from './detect.ts';
import { keywordsOf } from './keywords.ts';
import { WEIGHTS } from './link.ts';
import { VOCABULARY_SOURCE, type Vocabulary } from './vocabulary.ts';

type Contents = RowOf<typeof themesContents>;

/**
 * Finds the themes and keywords of those of some papers that are new or changed since it was last done, or of
 * all of them `anew`, and writes them in one transaction in place of those before. Returns the
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
      const papers = changed.map(({ paper }) => paper.key);
      await transaction.run(themesForgetThemes, { papers, source: VOCABULARY_SOURCE });
      await transaction.run(themesForgetKeywords, { papers });
      await transaction.run(themesWriteThemes, { rows: themes });
      await transaction.run(themesDropUnstated, { papers });
      await transaction.run(themesWriteKeywords, { rows: keywords });
      const marks = changed.map(({ paper, digest }) => ({ paper: paper.key, digest }));
      await transaction.run(themesMarkThemed, { rows: marks });
    });
  }
  return digested
    .filter(({ paper, digest }) => anew || paper.linkedFrom !== digest)
    .map(({ paper }) => paper.key);
}

/** To be counted up with any change of how themes are found or links scored, so that all are made anew. */
const RULES = 1;

/** Tells one state of all that themes and links are made from, vocabulary and rules included, from another. */
function digestOf(paper: Contents, { fingerprint }: Vocabulary): string {
  const { title, abstract, summary, authors, references, classified } = paper;
  const contents = [RULES, WEIGHTS, fingerprint, title, abstract, summary, authors, references, classified];
  return createHash('sha256').update(JSON.stringify(contents)).digest('base64url');
}

function toText({ title, abstract, summary }: Contents) {
  return { title, ...(abstract && { abstract }), ...(summary && { summary }) };
}

function themeRows(paper: Contents, vocabulary: Vocabulary) {
  return detectThemes(toText(paper), vocabulary).map(({ theme, score, evidence }) => ({
    paper: paper.key,
    theme,
    source: VOCABULARY_SOURCE,
    score,
    phrases: evidence.map(({ phrase }) => phrase),
    fields: evidence.map(({ field }) => field),
    starts: evidence.map(({ start }) => start),
    ends: evidence.map(({ end }) => end),
  }));
}
