import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NULL_AUTHOR } from '../../src/generate/ids.ts';
import { writeSnapshot } from '../../src/generate/snapshot.ts';
import { orcid, ror } from '../../src/identifier.ts';
import { hIndex } from '../../src/metrics/h-index.ts';
import { linesOf, readManifest, readSnapshot, type Work } from './read-snapshot.ts';

const PAPERS = 2000;
const root = mkdtempSync(path.join(tmpdir(), 'coterie-generate-'));
const folder = path.join(root, 'snapshot');
let snapshot: ReturnType<typeof readSnapshot>;
let byId: Map<string, Work>;

beforeAll(async () => {
  const written = await writeSnapshot({ papers: PAPERS, seed: 7, folder, linesPerPart: 300 });
  snapshot = readSnapshot(folder);
  byId = new Map(snapshot.works.map((work) => [work.id, work]));
  expect(written).toMatchObject({
    works: snapshot.works.length,
    authors: snapshot.authors.length,
    institutions: snapshot.institutions.length,
    topics: snapshot.topics.length,
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file in a folder, by its path. */
function files(within: string): Map<string, Buffer> {
  const names = readdirSync(within, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(path.join(within, name)).isFile())
      .map((name) => [name, readFileSync(path.join(within, name))]),
  );
}

const share = (count: number, of: number) => count / of;

describe('the files', () => {
  it('are the same bytes for the same seed, and others for another', async () => {
    const write = async (name: string, seed: number) => {
      await writeSnapshot({ papers: 200, seed, folder: path.join(root, name) });
      return files(path.join(root, name));
    };
    const [once, twice, other] = [await write('once', 1), await write('twice', 1), await write('other', 2)];
    expect([...once.keys()]).toEqual([...twice.keys()]);
    for (const [name, bytes] of once) expect(bytes.equals(twice.get(name) as Buffer), name).toBe(true);
    expect([...once].some(([name, bytes]) => !bytes.equals(other.get(name) ?? Buffer.of()))).toBe(true);
  });

  it('are parts by the day of the last update, gzipped without a time, none above the limit', () => {
    const { entries } = readManifest(folder);
    expect(entries.some(({ url }) => url.endsWith('/part_0003.gz'))).toBe(true);
    for (const { url, meta } of entries) {
      const [, entity, day] =
        /^data\/jsonl\/(\w+)\/updated_date=(\d{4}-\d\d-\d\d)\/part_\d{4}\.gz$/.exec(url) ?? [];
      expect(entity, url).toBeDefined();
      const lines = linesOf(folder, url);
      expect(lines.length).toBe(meta.record_count);
      expect(lines.length).toBeLessThanOrEqual(300);
      for (const line of lines) expect(JSON.parse(line).updated_date.slice(0, 10)).toBe(day);
      const bytes = readFileSync(path.join(folder, url));
      expect(bytes.length).toBe(meta.content_length);
      expect(bytes.readUInt32LE(4)).toBe(0);
    }
  });

  it('are all in the manifest, which adds up and comes last', () => {
    const { entries, meta } = readManifest(folder);
    const names = [...files(folder).keys()];
    expect(new Set([...entries.map(({ url }) => url), 'data/jsonl/manifest.json'])).toEqual(new Set(names));
    expect(meta.record_count).toBe(entries.reduce((sum, entry) => sum + entry.meta.record_count, 0));
    const last = statSync(path.join(folder, 'data/jsonl/manifest.json')).mtimeMs;
    for (const { url } of entries) {
      expect(statSync(path.join(folder, url)).mtimeMs).toBeLessThanOrEqual(last);
    }
  });
});

describe('the works', () => {
  it('are as many as asked for, each once', () => {
    expect(byId.size).toBe(PAPERS);
    expect(snapshot.works.length).toBe(PAPERS);
  });

  it('name authors, institutions and topics that are there', () => {
    const ids = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
    const known = {
      authors: ids(snapshot.authors).add(NULL_AUTHOR),
      institutions: ids(snapshot.institutions),
      topics: ids(snapshot.topics),
    };
    for (const { authorships, topics } of snapshot.works) {
      for (const { author, institutions, affiliations } of authorships) {
        expect(known.authors.has(author.id)).toBe(true);
        const named = institutions.flatMap(({ id, lineage }) => [id, ...lineage]);
        for (const id of named) expect(known.institutions.has(id)).toBe(true);
        const understood = affiliations.flatMap(({ institution_ids }) => institution_ids);
        expect(understood).toEqual(institutions.map(({ id }) => id));
      }
      for (const { id } of topics) expect(known.topics.has(id)).toBe(true);
    }
  });

  it('cite earlier works of the set, and are cited no less often than that', () => {
    const cited = new Map<string, number>();
    for (const { id, publication_date, referenced_works, related_works } of snapshot.works) {
      expect(new Set(referenced_works).size).toBe(referenced_works.length);
      for (const other of [...referenced_works, ...related_works]) {
        expect(other < id && byId.has(other)).toBe(true);
        const day = byId.get(other)?.publication_date;
        if (day && publication_date) expect(day <= publication_date).toBe(true);
      }
      for (const other of referenced_works) cited.set(other, (cited.get(other) ?? 0) + 1);
    }
    let outside = 0;
    for (const { id, cited_by_count } of snapshot.works) {
      expect(cited_by_count).toBeGreaterThanOrEqual(cited.get(id) ?? 0);
      outside += cited_by_count - (cited.get(id) ?? 0);
    }
    expect(outside).toBeGreaterThan(0);
  });

  it('have a third without abstract, some without references, dates and title, like the real ones', () => {
    const without = (test: (work: Work) => boolean) => share(snapshot.works.filter(test).length, PAPERS);
    expect(without((work) => work.abstract_inverted_index === null)).toBeCloseTo(1 / 3, 1);
    expect(without((work) => work.referenced_works.length === 0)).toBeGreaterThan(0.1);
    expect(without((work) => work.publication_date === null)).toBeGreaterThan(0);
    expect(without((work) => work.publication_date === null)).toBeLessThan(0.02);
    expect(without((work) => work.doi === null)).toBeGreaterThan(0.02);
  });

  it('have an ORCID on one recent authorship in six, now and then the null author, and valid checksums', () => {
    const authorships = snapshot.works.flatMap(({ authorships, publication_year }) =>
      authorships.map((authorship) => ({ ...authorship, year: publication_year ?? 0 })),
    );
    const recent = authorships.filter(({ year }) => year >= 2016);
    expect(share(recent.filter(({ raw_orcid }) => raw_orcid).length, recent.length)).toBeCloseTo(1 / 6, 1);
    const unknown = authorships.filter(({ author }) => author.id === NULL_AUTHOR).length;
    expect(unknown).toBeGreaterThan(0);
    expect(share(unknown, authorships.length)).toBeLessThan(0.01);
    for (const { author } of authorships) if (author.orcid) expect(orcid(author.orcid)).not.toBeNull();
    for (const institution of snapshot.institutions) expect(ror(institution.ror)).not.toBeNull();
  });

  it('print names in many ways', () => {
    const printed = snapshot.works.flatMap(({ authorships }) =>
      authorships.map(({ raw_author_name }) => raw_author_name),
    );
    for (const form of [/^\p{Lu}\. .*\p{Ll}/u, /^\p{Lu}\p{L}+, /u, / \p{Lu}{2}$/u, / van /, /[äöü]/, /-/]) {
      expect(
        printed.some((name) => form.test(name)),
        String(form),
      ).toBe(true);
    }
  });
});

describe('the others', () => {
  it('count what the works say', () => {
    const counts = new Map<string, number[]>();
    for (const { authorships, topics, cited_by_count } of snapshot.works) {
      const ids = [
        ...authorships.flatMap(({ author, institutions }) => [author, ...institutions]),
        ...topics,
      ].map(({ id }) => id);
      for (const id of new Set(ids)) counts.set(id, [...(counts.get(id) ?? []), cited_by_count]);
    }
    for (const record of [...snapshot.authors, ...snapshot.institutions, ...snapshot.topics]) {
      const cited = counts.get(record.id) ?? [];
      expect(record.works_count).toBe(cited.length);
      expect(record.cited_by_count).toBe(cited.reduce((sum, count) => sum + count, 0));
      if ('summary_stats' in record) expect(record.summary_stats.h_index).toBe(hIndex(cited));
    }
  });

  it('state what is part of what from both sides', () => {
    const byInstitution = new Map(snapshot.institutions.map((one) => [one.id, one]));
    const parts = snapshot.institutions.filter(({ lineage }) => lineage.length > 1);
    expect(share(parts.length, byInstitution.size)).toBeGreaterThan(0.08);
    for (const { id, lineage } of parts) {
      expect(lineage[0]).toBe(id);
      const parent = byInstitution.get(lineage[1] as string);
      const children = parent?.associated_institutions.filter(({ relationship }) => relationship === 'child');
      expect(children?.map((child) => child.id)).toContain(id);
    }
  });

  it('have people of the same name, and topics in four domains', () => {
    const names = snapshot.authors.map(({ display_name }) => display_name);
    expect(new Set(names).size).toBeLessThan(names.length);
    expect(new Set(snapshot.authors.flatMap(({ orcid: id }) => id ?? [])).size).toBe(
      snapshot.authors.filter(({ orcid: id }) => id).length,
    );
    expect(new Set(snapshot.topics.map(({ domain }) => domain.id)).size).toBe(4);
    expect(new Set(snapshot.topics.map(({ field }) => field.id)).size).toBe(26);
  });
});
