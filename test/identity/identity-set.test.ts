import { describe, expect, it } from 'vitest';
import { makeIdentitySet, mentionOf } from '../../bench/identity-set.ts';
import { printed, type Variant } from '../../bench/name-variants.ts';
import { fold } from '../../src/fold.ts';
import { fullName } from '../../src/generate/names.ts';
import { Random } from '../../src/generate/random.ts';
import { groupBy } from '../../src/group-by.ts';
import { graphRecord } from '../../src/ingest/record.ts';

const set = makeIdentitySet();
const { papers, truth, variants, people } = set;
const mentions = papers.flatMap(({ record, source }) =>
  record.authors.map((author) => {
    const mention = mentionOf(source, record, author.position as number);
    const person = people[truth.get(mention) as number];
    if (!person) throw new Error(`nobody is meant by ${mention}`);
    return { mention, person, source, ...author };
  }),
);
const share = <Item>(items: readonly Item[], test: (item: Item) => unknown) =>
  items.filter(test).length / items.length;

describe('the set', () => {
  it('is the same for the same seed, and another for another', () => {
    const small = (seed: number) => makeIdentitySet({ people: 200, papers: 300, seed });
    expect(small(5)).toEqual(small(5));
    expect(small(5).papers).not.toEqual(small(6).papers);
  });

  it('has valid records, each mention once, and the truth of every mention', () => {
    for (const { record } of papers) graphRecord.parse(record);
    expect(new Set(papers.map(({ record }) => record.id)).size).toBe(papers.length);
    expect(truth.size).toBe(mentions.length);
    expect(variants.size).toBe(mentions.length);
  });

  it('tells of more than a fifth of the papers twice', () => {
    const dois = groupBy(
      papers.flatMap(({ record }) => (record.doi ? [record] : [])),
      ({ doi }) => doi,
    );
    expect(share([...dois.values()], (records) => records.length === 2)).toBeCloseTo(0.22, 1);
    expect(papers.length).toBeGreaterThan(6000 * 1.15);
    expect(papers.length).toBeLessThan(6000 * 1.3);
  });

  it('cites only papers of the set that came before', () => {
    const years = new Map(papers.map(({ record }) => [record.doi, record.year as number]));
    const citing = papers.filter(({ record }) => record.references);
    expect(share(papers, ({ record }) => record.references)).toBeGreaterThan(0.2);
    for (const { record } of citing) {
      for (const cited of record.references ?? []) {
        expect(years.get(cited)).toBeLessThanOrEqual(record.year as number);
      }
    }
  });
});

describe('names', () => {
  it('come in several spellings for most who are named often', () => {
    const often = [...groupBy(mentions, ({ person }) => person).values()].filter(({ length }) => length > 5);
    expect(often.length).toBeGreaterThan(500);
    expect(share(often, (own) => new Set(own.map(({ name }) => fold(name))).size > 1)).toBeGreaterThan(0.9);
  });

  it('are printed in every way, by each source in its own', () => {
    const counts = groupBy(mentions, ({ mention }) => variants.get(mention) as Variant);
    expect(counts.size).toBe(15);
    expect((counts.get('slip')?.length ?? 0) / mentions.length).toBeLessThan(0.01);
    expect((counts.get('in full')?.length ?? 0) / mentions.length).toBeGreaterThan(0.4);
    const medical = mentions.filter(({ source }) => source === 'medicine');
    expect(share(medical, ({ name }) => / \p{Lu}{1,3}$/u.test(name))).toBeGreaterThan(0.7);
  });

  it('change for one in 25', () => {
    expect(share(people, ({ later }) => later)).toBeCloseTo(0.04, 2);
    expect(mentions.some(({ person: { later }, name }) => later && name.includes(later.name.surname))).toBe(
      true,
    );
  });
});

describe('namesakes', () => {
  const surnameAndInitial = ({ given, surname }: { given: readonly string[]; surname: string }) =>
    fold(`${surname} ${[...(given[0] ?? '')][0]}`);
  const named = [...new Set(mentions.map(({ person }) => person))];

  it('are there on purpose and by chance, by name and by initials, in the same field and in others', () => {
    expect(share(people, ({ resembles }) => resembles?.by === 'name')).toBeCloseTo(0.05, 1);
    expect(share(people, ({ resembles }) => resembles?.by === 'initials')).toBeCloseTo(0.08, 1);
    const byName = groupBy(named, ({ name }) => fold(fullName(name)));
    const shared = share(named, ({ name }) => (byName.get(fold(fullName(name)))?.length ?? 0) > 1);
    expect(shared).toBeGreaterThan(0.1);
    expect(shared).toBeLessThan(0.3);
    const byInitial = groupBy(named, ({ name }) => surnameAndInitial(name));
    const alike = share(named, ({ name }) => (byInitial.get(surnameAndInitial(name))?.length ?? 0) > 1);
    expect(alike).toBeGreaterThan(0.3);
    expect(alike).toBeLessThan(0.7);
    const twins = people.filter(({ resembles }) => resembles);
    const field = (number: number) => people[number]?.topics[0]?.subfield.fieldId;
    const sameField = share(
      twins,
      ({ number, resembles }) => field(number) === field(resembles?.other ?? -1),
    );
    expect(sameField).toBeGreaterThan(0.35);
    expect(sameField).toBeLessThan(0.65);
  });

  it('do not share an ORCID, and only the index prints these', () => {
    const byOrcid = groupBy(
      mentions.flatMap(({ orcid, person }) => (orcid ? [{ orcid, person }] : [])),
      ({ orcid }) => orcid,
    );
    for (const own of byOrcid.values()) expect(new Set(own.map(({ person }) => person)).size).toBe(1);
    expect(share(people, ({ orcid }) => orcid)).toBeCloseTo(1 / 6, 1);
    const inIndex = mentions.filter(({ source }) => source === 'index');
    expect(share(inIndex, ({ orcid }) => orcid)).toBeCloseTo(1 / 6, 1);
    expect(mentions.some(({ orcid, source }) => orcid && source !== 'index')).toBe(false);
  });
});

it.each<[Variant, string[], string, string]>([
  ['no second name', ['John', 'Allen'], 'Smith', 'John Smith'],
  ['second initial', ['John', 'Allen'], 'Smith', 'John A. Smith'],
  ['initials', ['John', 'Allen'], 'Smith', 'J. A. Smith'],
  ['one initial', ['John', 'Allen'], 'Smith', 'J. Smith'],
  ['initials last', ['John', 'Allen'], 'Smith', 'Smith JA'],
  ['surname first', ['Anna'], 'van der Berg', 'van der Berg, Anna'],
  ['order reversed', ['Wei'], 'Wang', 'Wang Wei'],
  ['accents dropped', ['Olli'], 'Järviniemi', 'Olli Jarviniemi'],
  ['transliterated', ['Jürgen'], 'Schröder', 'Juergen Schroeder'],
  ['transliterated', ['François'], 'Šimek', 'François Shimek'],
  ['transliterated', ['Alexey'], 'Zhukov', 'Aleksei Jukov'],
  ['transliterated', ['Dmitry'], 'Tchaikovsky', 'Dmitrii Chaikovskii'],
  ['particles joined', ['Anna'], 'van der Berg', 'Anna Vanderberg'],
  ['particles joined', ['Reza'], 'al-Rashid', 'Reza Alrashid'],
  ['particles joined', ['Dan'], 'Smith', 'Dan Smith'],
  ['particles dropped', ['Ana'], 'dos Santos', 'Ana Santos'],
  ['second surname dropped', ['José'], 'García Pérez', 'José García'],
  ['second surname dropped', ['Ana'], 'de la Fuente Ruiz', 'Ana de la Fuente'],
])('prints a name %s: %j %s as %s', (variant, given, surname, expected) => {
  expect(printed({ given, surname }, variant, new Random(1, 'test'))).toBe(expected);
});

it('leaves hyphens out in two ways, and makes one slip', () => {
  const print = (variant: Variant, number: number) =>
    printed({ given: ['Min-Jun'], surname: 'Smith-Lee' }, variant, new Random(1, 'test', number));
  const plain = new Set(Array.from({ length: 20 }, (_, number) => print('hyphens dropped', number)));
  expect(plain).toEqual(new Set(['Min Jun Smith Lee', 'Minjun Smith Lee']));
  for (let number = 0; number < 20; number += 1) {
    const slip = print('slip', number);
    expect([0, 1]).toContain('Min-Jun Smith-Lee'.length - slip.length);
  }
});
