import type { GraphStore } from '../../src/graph/store.ts';
import { mergeAuthors, splitAuthors } from '../../src/identity/merge.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import { entry, streamOf, work } from './stream.ts';

/**
 * Adds to the seed an import that was broken off, a paper that waits for one that it cites, people in doubt, merged and
 * kept apart, and namesakes who are still to be told apart.
 */
export async function importDisputed(one: GraphStore): Promise<void> {
  const bees = work(3, 'On the keeping of bees in towns', [
    [3, 'Evan Hubinger'],
    [4, 'Zoë Quill'],
  ]);
  const wasps = work(5, 'On the keeping of wasps', [], { references: ['W6'], publishedOn: '2024-02-01' });
  const hornets = work(6, 'On hornets', [], { publishedOn: '2023-02-01' });
  const lab = {
    type: 'affiliation' as const,
    id: 'I1',
    name: 'Lab of Bees',
    openAlexId: 'I1',
    parents: ['I2'],
  };
  const university = { type: 'affiliation' as const, id: 'I2', name: 'University of Bees', openAlexId: 'I2' };
  const stated = [university, lab, bees, wasps, hornets].map((record) => entry(record));
  await importStream(one, streamOf(stated));
  await mergeAuthors(one, 'ethan-perez', 'A4', { at: '2026-11-21T12:00:00Z' });
  await splitAuthors(one, 'evan-hubinger', 'ethan-perez', { at: '2026-11-21T12:01:00Z' });
  const wax = {
    ...work(7, 'On wax', []),
    openAlexId: undefined,
    authors: [{ id: 'zoe-quill', name: 'Zoë Quill' }],
  };
  await importStream(one, streamOf([entry(wax)], { registry: null, job: 'wax' }));
  const stop = AbortSignal.abort();
  const facts = { references: ['W9'] };
  const beavers = work(1, 'Beavers of the North', [[1, 'Ada Øster']], facts);
  const stream = streamOf([entry(beavers), entry(beavers)], { job: 'broken off' });
  await importStream(one, stream, { batchSize: 1, signal: stop });
}
