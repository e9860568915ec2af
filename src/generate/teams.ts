import { groupBy } from '../group-by.ts';
import type { Institutions } from './institutions.ts';
import { NumberList, type NumberLists } from './number-list.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';
import type { Subfield } from './topics.ts';

/** Stands for an author of whom nothing but the printed name is known. */
export const NOBODY = 0xffffffff;

const UNKNOWN = 0.004;
const ALONE = 0.1;
const USUAL_TEAM = 3;
const CONSORTIA = 0.0004;
const SMALLEST_CONSORTIUM = 60;
const LARGEST_CONSORTIUM = 2500;
const NEW_LEADER = 0.22;
const NEW_MEMBER = 0.16;
/** How often somebody is asked whom the leader wrote the last paper with. */
const OLD_TEAM = 0.45;
/** How often somebody comes from another part of the field. */
const OTHER_SUBFIELD = 0.08;
const SAME_HOUSE = 0.55;
const TRIES = 4;

/**
 * Who writes papers, one after the other. Members are old companions of the first author, others of the
 * subfield in proportion to what they wrote lately (preferential attachment: Simon 1955), or new.
 */
export class Teams {
  readonly #people: People;
  readonly #institutions: Institutions;
  readonly #papers: NumberLists;
  readonly #largest: number;
  /** By subfield, each author once for each paper. */
  readonly #authors: NumberList[];
  readonly #fields: ReadonlyMap<number, readonly Subfield[]>;
  /** By person, the number of the last paper. */
  readonly #last: number[] = [];

  /** `papers` lists the authors of the papers so far; there will be `total` of them. */
  constructor(
    world: { people: People; institutions: Institutions; subfields: readonly Subfield[] },
    papers: NumberLists,
    total: number,
  ) {
    this.#people = world.people;
    this.#institutions = world.institutions;
    this.#papers = papers;
    this.#largest = Math.min(LARGEST_CONSORTIUM, Math.max(10, total / 20));
    this.#authors = world.subfields.map(() => new NumberList());
    this.#fields = groupBy(world.subfields, ({ fieldId }) => fieldId);
  }

  /** The authors of the next paper, in their order; whom nobody knows is NOBODY. */
  gather(subfield: Subfield, year: number, random: Random): number[] {
    const size = teamSize(random, this.#largest);
    const own = this.#authors[subfield.number] as NumberList;
    const leader =
      (random.chance(NEW_LEADER) ? null : own.drawRecent(random)) ??
      this.#people.add(year, this.#institutions.draw(random));
    const lastPaper = this.#last[leader];
    const companions = lastPaper === undefined ? [] : [...this.#papers.of(lastPaper)];
    const home = this.#people.institutionIn(leader, year);
    const team = new Set([leader]);
    for (let tries = 0; team.size < size; tries += 1) {
      const isNew = tries > TRIES * size || random.chance(NEW_MEMBER);
      const member =
        (isNew ? null : this.#known(companions, subfield, random)) ??
        this.#people.add(year, random.chance(SAME_HOUSE) ? home : this.#institutions.draw(random));
      if (member !== NOBODY) team.add(member);
    }
    for (const person of team) {
      own.push(person);
      this.#last[person] = this.#papers.length;
      this.#people.wrote(person, year);
    }
    return [...team].map((person) => (random.chance(UNKNOWN) ? NOBODY : person));
  }

  #known(companions: readonly number[], subfield: Subfield, random: Random): number | null {
    if (companions.length > 1 && random.chance(OLD_TEAM)) return random.pick(companions);
    const isElsewhere = random.chance(OTHER_SUBFIELD);
    const { number } = isElsewhere ? random.pick(this.#fields.get(subfield.fieldId) ?? []) : subfield;
    return (this.#authors[number] as NumberList).drawRecent(random);
  }
}

/** Mostly one to eight, by a log-normal distribution; now and then a consortium of hundreds (Pareto). */
function teamSize(random: Random, largest: number): number {
  if (random.chance(CONSORTIA)) return Math.floor(Math.min(random.pareto(SMALLEST_CONSORTIUM, 1), largest));
  if (random.chance(ALONE)) return 1;
  return Math.min(50, Math.max(1, Math.round(random.logNormal(USUAL_TEAM, 0.65))));
}
