import type { AuthorRecord } from '../record.ts';
import { titleId } from '../slug.ts';

type Work = NonNullable<AuthorRecord['selectedWork']>[number];

// "… Scholars Program Winter 2021", "… Fellowship Programme": a program with a name, not one to be run.
const PROGRAMME =
  /\p{Lu}\S*\sProgram(?:me)?(?=$|\s*[,:(–-]|\s(?:Spring|Summer|Autumn|Fall|Winter|Cohort|\d))/u;

/** A piece of selected work from its title, whose id is that of the paper with the same or a longer title. */
export function toWork(title: string): Work {
  return { id: titleId(title), title, kind: PROGRAMME.test(title) ? 'programme' : 'work' };
}
