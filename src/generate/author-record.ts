import { groupBy } from '../group-by.ts';
import { hIndex } from '../metrics/h-index.ts';
import { i10Index } from '../metrics/i10-index.ts';
import { dayOf, yearOf } from './calendar.ts';
import { openAlexId } from './ids.ts';
import { institutionReference } from './institution-record.ts';
import type { Institution } from './institutions.ts';
import type { Literature } from './literature.ts';
import { fullName, printedForms } from './names.ts';
import { topicReference } from './topic-record.ts';
import type { Topic } from './topics.ts';

const TOPICS = 5;
/** The years whose papers count for the mean citedness over two years. */
const LATELY = [2024, 2025];

/** A line of `authors`: a person with what the papers with these numbers, the oldest first, say of the career. */
export function authorRecord(
  { people, institutions, citations, topicOf, taxonomy, papers: total }: Literature,
  person: number,
  papers: readonly number[],
  updated: string,
) {
  const id = openAlexId('A', person);
  const name = people.name(person);
  const orcid = people.orcid(person);
  const counts = papers.map((paper) => citations[paper] as number);
  const years = papers.map((paper) => yearOf(dayOf(paper, total)));
  const lately = counts.filter((_, index) => LATELY.includes(years[index] as number));
  const reference = (number: number) => institutionReference(institutions.all[number] as Institution);
  const posts = groupBy(new Set(years.toReversed()), (year) => people.institutionIn(person, year));
  const topics = [...groupBy(papers, (paper) => topicOf[paper] as number)]
    .map(([topic, { length }]) => ({ ...topicReference(taxonomy.topics[topic] as Topic), count: length }))
    .sort((one, other) => other.count - one.count);
  return {
    id,
    orcid,
    display_name: fullName(name),
    display_name_alternatives: printedForms(name),
    ids: { openalex: id, ...(orcid && { orcid }) },
    works_count: papers.length,
    cited_by_count: sum(counts),
    summary_stats: {
      h_index: hIndex(counts),
      i10_index: i10Index(counts),
      '2yr_mean_citedness': lately.length > 0 ? sum(lately) / lately.length : 0,
    },
    affiliations: [...posts].map(([number, inYears]) => ({ institution: reference(number), years: inYears })),
    last_known_institutions: [...posts.keys()].slice(0, 1).map(reference),
    topics: topics.slice(0, TOPICS),
    updated_date: `${updated}T00:00:00`,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
