import { CULTURES, type Culture } from './cultures.ts';
import { orcidOf } from './ids.ts';
import type { Institution, Institutions } from './institutions.ts';
import { drawName, type Name } from './names.ts';
import { NumberList } from './number-list.ts';
import { Random } from './random.ts';
import { Weighted } from './weighted.ts';

/** Born where they begin to work; the others come from anywhere. */
const LOCAL = 0.65;
/** Who still writes from this year on may have an ORCID. */
const ORCID_SINCE = 2013;
const WITH_ORCID = 1 / 6;
const SHORTEST_POST = 3;
const LONGEST_POST = 15;

const anywhere = new Weighted(
  CULTURES.map(({ countries }) => Object.values(countries).reduce((sum, share) => sum + share, 0)),
);

/**
 * The people who write. Of each only where and when the career began and when it ended is kept; everything else
 * follows from the person's number and the seed.
 */
export class People {
  readonly #seed: number;
  readonly #institutions: Institutions;
  readonly #homes = new NumberList(1024);
  readonly #firstYears = new NumberList(1024);
  readonly #lastYears: number[] = [];

  constructor(institutions: Institutions, seed: number) {
    this.#institutions = institutions;
    this.#seed = seed;
  }

  get count(): number {
    return this.#homes.length;
  }

  /** Adds a person who begins in that year at that institution, and answers with the person's number. */
  add(year: number, institution: number): number {
    this.#homes.push(institution);
    this.#firstYears.push(year);
    this.#lastYears.push(year);
    return this.count - 1;
  }

  /** Notes that the person wrote something that year. */
  wrote(person: number, year: number): void {
    this.#lastYears[person] = year;
  }

  /** Where the person works in a year: a post lasts 3 to 15 years, and each person has a length of their own. */
  institutionIn(person: number, year: number): number {
    const since = year - this.#firstYears.at(person);
    if (since < SHORTEST_POST) return this.#homes.at(person);
    const random = new Random(this.#seed, 'career', person);
    const length = SHORTEST_POST + random.below(LONGEST_POST - SHORTEST_POST + 1);
    let institution = this.#homes.at(person);
    for (let post = Math.floor(since / length); post > 0; post -= 1) {
      institution = this.#institutions.draw(random);
    }
    return institution;
  }

  /** The person's name. Two people may have the same. */
  name(person: number): Name {
    const random = new Random(this.#seed, 'name', person);
    const home = this.#institutions.all[this.#homes.at(person)] as Institution;
    const culture = random.chance(LOCAL) ? home.culture : (CULTURES[anywhere.draw(random)] as Culture);
    return drawName(culture, random);
  }

  /** The person's ORCID, null for most. */
  orcid(person: number): string | null {
    if ((this.#lastYears[person] as number) < ORCID_SINCE) return null;
    return new Random(this.#seed, 'orcid', person).chance(WITH_ORCID) ? orcidOf(person) : null;
  }
}
