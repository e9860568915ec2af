import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Progress, silent } from '../progress.ts';
import { authorRecord } from './author-record.ts';
import { institutionRecord } from './institution-record.ts';
import { planLiterature } from './literature.ts';
import { inverted } from './number-list.ts';
import { type Part, writeParts } from './parts.ts';
import { Random } from './random.ts';
import { Tally } from './tally.ts';
import { topicRecord } from './topic-record.ts';
import { Weighted } from './weighted.ts';
import { type WorkRecord, workRecord } from './work.ts';

/** What to write, and where to. */
export interface SnapshotOptions {
  /** How many papers, from 1 to 10,000,000. */
  papers: number;
  /** From 0 to 2³² - 1; all else follows from it and the number of papers. */
  seed: number;
  folder: string;
  /** At most that many records go into a file; OpenAlex has 400,000. */
  linesPerPart?: number;
  progress?: Progress;
}

/** How many records were written, and the bytes they take. */
export interface SnapshotCounts {
  works: number;
  authors: number;
  institutions: number;
  topics: number;
  bytes: number;
}

/** The days of the last updates, which are the partitions, and how many records changed on each. */
const UPDATES: readonly (readonly [string, number])[] = [
  ['2026-02-11', 10],
  ['2026-06-03', 25],
  ['2026-09-17', 60],
  ['2026-10-30', 5],
];
const byUpdate = new Weighted(UPDATES.map(([, share]) => share));

/**
 * Writes a made-up literature as OpenAlex publishes the real one: its works, authors, institutions and topics as
 * gzipped lines of JSON, partitioned by their last update, and the manifest last. The same options give the same
 * bytes with the same version of Node. Takes some 400 bytes of memory a paper. Rejects where it cannot write.
 */
export async function writeSnapshot(options: SnapshotOptions): Promise<SnapshotCounts> {
  const { papers, seed, folder, linesPerPart = 400_000, progress = silent } = options;
  const literature = planLiterature(papers, seed, progress);
  const { taxonomy, institutions, people } = literature;
  const parts: Part[] = [];

  async function write(entity: string, count: number, record: (number: number, updated: string) => unknown) {
    const step = progress(`writing ${entity}`, count);
    let written = 0;
    for (const [partition, [updated]] of UPDATES.entries()) {
      function* records() {
        for (let number = 0; number < count; number += 1) {
          if (byUpdate.draw(new Random(seed, entity, number)) !== partition) continue;
          const made = record(number, updated);
          step.advance(1);
          if (made !== null) {
            written += 1;
            yield made;
          }
        }
      }
      const directory = `data/jsonl/${entity}/updated_date=${updated}`;
      parts.push(...(await writeParts(folder, directory, records(), linesPerPart)));
    }
    step.done();
    return written;
  }

  const tally = new Tally();
  const works = await write('works', papers, (number, updated) => {
    const record = workRecord(literature, number, updated);
    tally.count(idsOf(record), record.cited_by_count);
    return record;
  });
  const papersOf = inverted(literature.authors, people.count);
  const authors = await write('authors', people.count, (number, updated) => {
    const own = [...papersOf(number)];
    // Who is nowhere known as an author has no record.
    return own.length === 0 ? null : authorRecord(literature, number, own, updated);
  });
  const counts = {
    works,
    authors,
    institutions: await write('institutions', institutions.all.length, (number, updated) =>
      institutionRecord(at(institutions.all, number), tally, updated),
    ),
    topics: await write('topics', taxonomy.topics.length, (number, updated) =>
      topicRecord(at(taxonomy.topics, number), tally, updated),
    ),
  };
  const bytes = sum(parts, 'content_length');
  const meta = { content_length: bytes, record_count: sum(parts, 'record_count') };
  const manifest = `${JSON.stringify({ entries: parts, meta }, null, 2)}\n`;
  await writeFile(path.join(folder, 'data/jsonl/manifest.json'), manifest);
  return { ...counts, bytes };
}

/** What a work is counted for: its topics, and all institutions that it comes from. */
function idsOf({ topics, authorships }: WorkRecord): string[] {
  const workplaces = authorships.flatMap(({ institutions }) => institutions);
  return [...topics, ...workplaces].map(({ id }) => id);
}

function at<Item>(list: readonly Item[], index: number): Item {
  return list[index] as Item;
}

function sum(parts: readonly Part[], figure: keyof Part['meta']): number {
  return parts.reduce((total, { meta }) => total + meta[figure], 0);
}
