import { CULTURES } from './cultures.ts';
import { NULL_AUTHOR, openAlexId } from './ids.ts';
import { institutionReference } from './institution-record.ts';
import type { Institution } from './institutions.ts';
import type { Literature } from './literature.ts';
import { drawName, fullName, printedForms } from './names.ts';
import type { Random } from './random.ts';
import { NOBODY } from './teams.ts';

const PRINTED_IN_FULL = 0.6;
const SECOND_INSTITUTION = 0.1;
/** Old papers often do not say where their authors worked, recent ones now and then. */
const RECENT = 1995;
const WITHOUT_INSTITUTION = { old: 0.4, recent: 0.1 };
/** Papers print ORCIDs from this year on. */
const ORCIDS_PRINTED_SINCE = 2016;
const DEPARTMENT = 0.4;

/** Who wrote a paper, in the order of the byline, as works of OpenAlex say it. */
export function authorships(literature: Literature, paper: number, year: number, random: Random) {
  const authors = literature.authors.of(paper);
  const corresponding = random.chance(0.8) ? 0 : authors.length - 1;
  return [...authors].map((person, index) => ({
    author_position: index === 0 ? 'first' : index === authors.length - 1 ? 'last' : 'middle',
    is_corresponding: index === corresponding,
    ...(person === NOBODY ? unknownAuthor(random) : knownAuthor(literature, person, year, random)),
  }));
}

function unknownAuthor(random: Random) {
  return {
    author: { id: NULL_AUTHOR, display_name: null, orcid: null },
    raw_author_name: fullName(drawName(random.pick(CULTURES), random)),
    raw_orcid: null,
    ...affiliated([], [], random),
  };
}

function knownAuthor(literature: Literature, person: number, year: number, random: Random) {
  const { people, institutions } = literature;
  const name = people.name(person);
  const orcid = people.orcid(person);
  const numbers = [people.institutionIn(person, year)];
  if (random.chance(SECOND_INSTITUTION)) numbers.push(institutions.draw(random));
  const workplaces = [...new Set(numbers)].map((number) => institutions.all[number] as Institution);
  const isSilent = random.chance(WITHOUT_INSTITUTION[year < RECENT ? 'old' : 'recent']);
  // Half of what is printed and not understood is kept as printed.
  const printed = isSilent && random.chance(0.5) ? [] : workplaces;
  return {
    author: { id: openAlexId('A', person), display_name: fullName(name), orcid },
    raw_author_name: random.chance(PRINTED_IN_FULL) ? fullName(name) : random.pick(printedForms(name)),
    raw_orcid: year >= ORCIDS_PRINTED_SINCE ? orcid : null,
    ...affiliated(printed, isSilent ? [] : workplaces, random),
  };
}

/** The institutions as printed, and those of them that were understood. */
function affiliated(printed: readonly Institution[], understood: readonly Institution[], random: Random) {
  const affiliations = printed.map((institution) => {
    const department = random.chance(DEPARTMENT) ? `Department ${1 + random.below(9)}, ` : '';
    return {
      raw_affiliation_string: `${department}${institution.name}, ${institution.place}`,
      institution_ids: understood.includes(institution) ? [openAlexId('I', institution.number)] : [],
    };
  });
  return {
    countries: [...new Set(understood.map(({ country }) => country))],
    institutions: understood.map(institutionReference),
    raw_affiliation_strings: affiliations.map((affiliation) => affiliation.raw_affiliation_string),
    affiliations,
  };
}
