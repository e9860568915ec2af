import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { readAuthorPage } from '../../src/ingest/author-page/reader.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Reading } from '../../src/ingest/record.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { words } from '../../src/themes/text.ts';
import { findDocuments } from '../support/documents.ts';
import { openTestStore, testStatement } from '../support/store.ts';
import { labels, ndcg } from './relevance.ts';

const links = testStatement<{ a: string; b: string; score: number }>(
  'MATCH (a:Paper)-[link:SHARES_THEME]->(b:Paper) RETURN a.id AS a, b.id AS b, link.score AS score',
);
const texts = testStatement<{ id: string; text: string }>(
  "MATCH (p:Paper) RETURN p.id AS id, p.title + '. ' + coalesce(p.abstract, p.summary) AS text",
);

const papers = Object.keys(labels);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean nDCG@5 of ranking by a score; what has none comes last. */
function quality(score: (a: string, b: string) => number): number {
  return mean(
    papers.map((paper) => {
      const others = papers.filter((other) => other !== paper && score(paper, other) > 0);
      return ndcg(
        paper,
        others.sort((x, y) => score(paper, y) - score(paper, x) || (x < y ? -1 : 1)),
      );
    }),
  );
}

/** What a plain search would do: the cosine of tf-idf vectors over title and abstract, every word counting. */
function textSimilarity(rows: { id: string; text: string }[]) {
  const counts = new Map(
    rows.map(({ id, text }) => {
      const count = new Map<string, number>();
      for (const { keys } of words(text)) {
        const key = keys.at(-1) ?? '';
        count.set(key, (count.get(key) ?? 0) + 1);
      }
      return [id, count];
    }),
  );
  const papersWith = (key: string) => [...counts.values()].filter((count) => count.has(key)).length;
  const vectors = new Map(
    [...counts].map(([id, count]) => [
      id,
      new Map(
        [...count].map(([key, n]) => [key, (1 + Math.log(n)) * Math.log(rows.length / papersWith(key))]),
      ),
    ]),
  );
  const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
    [...a].reduce((sum, [key, value]) => sum + value * (b.get(key) ?? 0), 0);
  return (a: string, b: string) => {
    const [x, y] = [vectors.get(a) ?? new Map(), vectors.get(b) ?? new Map()];
    return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
  };
}

async function qualities(store: GraphStore) {
  const scores = new Map<string, number>();
  for (const { a, b, score } of await store.read(links, {})) {
    scores.set(`${a} ${b}`, score);
    scores.set(`${b} ${a}`, score);
  }
  const plain = textSimilarity(await store.read(texts, {}));
  return {
    links: quality((a, b) => scores.get(`${a} ${b}`) ?? 0),
    text: quality(plain),
  };
}

const documents = findDocuments('the quality of links over abstracts');
const gazetteer = readGazetteer();
const page = (): Reading =>
  readAuthorPage(documents?.authorPage ?? '', { retrievedAt: '2026-11-21T00:00:00Z', gazetteer });

describe.each([
  ['summaries', () => readSeed()],
  ...(documents ? [['abstracts', () => [...readSeed(), page()]] as const] : []),
] as [string, () => Reading[]][])('links over %s', (_name, readings) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore();
    await ingest(store, readings());
  });
  afterAll(() => store.close());

  it('put first what an expert calls related, better than the similarity of texts does', async () => {
    const { links, text } = await qualities(store);
    expect(links, `nDCG@5 of links; that of text is ${text}`).toBeGreaterThanOrEqual(0.85);
    expect(text).toBeLessThan(links - 0.1);
  });
});
