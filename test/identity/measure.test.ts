import { expect, it } from 'vitest';
import { measure, readSet } from '../../bench/identity-measure.ts';
import { makeIdentitySet } from '../../bench/identity-set.ts';
import { setUp } from '../../src/graph/open.ts';
import { resolveNamesakes } from '../../src/identity/resolve.ts';
import { openMemoryStore } from '../support/store.ts';

it('people of made-up papers are told apart: precise first, then complete', { timeout: 60_000 }, async () => {
  const set = makeIdentitySet({ people: 300, papers: 900, seed: 2 });
  const store = openMemoryStore();
  await setUp(store);
  await readSet(store, set);
  await resolveNamesakes(store, { at: '2026-11-21T12:00:00Z' });
  const { mentions, precision, recall } = await measure(store, set);
  await store.close();
  expect(mentions.length / set.truth.size).toBeGreaterThan(0.99);
  // Among so few people, of whom a field has a dozen, two of one name write with the same people more often.
  expect(precision).toBeGreaterThan(0.98);
  expect(recall).toBeGreaterThan(0.85);
});
