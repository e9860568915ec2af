import { withoutContacts } from '../contacts.ts';
import { paragraphOf, readLines } from '../document.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type Found, toReading } from '../reading.ts';
import type { AuthorRecord, Reading } from '../record.ts';
import { personId } from '../slug.ts';
import { positionsIn } from './positions.ts';
import { postsIn } from './posts.ts';
import { toSections } from './sections.ts';
import { toWork } from './selected-work.ts';

const EXPECTED =
  'Expected a forum profile: a name, a bio, then headings such as `Selected work:` and `Wiki Contributions`.';

/**
 * Reads a forum profile: its owner with bio, positions and selected work, and the posts below, whose borders
 * are inferred. Contact details stay out, wherever they stand. Throws where the text is no profile at all.
 */
export function readForumProfile(
  text: string,
  { retrievedAt, gazetteer }: { retrievedAt: string; gazetteer: Gazetteer },
): Reading {
  const {
    name: nameLine,
    bio: head,
    selected,
    list,
    more,
    issues,
  } = toSections(readLines(text, EXPECTED), EXPECTED);
  const name = nameLine.text;
  const id = personId(name);
  if (id === '') throw new Error(`The profile does not begin with a name. ${EXPECTED}`);

  const written = head.map(paragraphOf).join('\n\n');
  const bio = withoutContacts(written);
  if (bio !== written) {
    const line = head[0]?.lines[0]?.number ?? 1;
    issues.push({ line, severity: 'left-out', reason: 'contact details are not taken over', text: bio });
  }
  const positions = positionsIn(bio, gazetteer);
  const works = selected.map((line) => toWork(line.text));
  const { posts, issues: doubts } = postsIn(list, { id, name }, gazetteer);
  const owner: AuthorRecord = {
    type: 'author',
    id,
    name,
    ...(bio && { bio }),
    ...(positions.length > 0 && { affiliations: positions }),
    ...(works.length > 0 && { selectedWork: works }),
    postCoverage: more ? 'partial' : 'known',
  };
  const organisations = new Map(
    positions.map(({ id: key, name: printed }) => [
      key,
      { type: 'affiliation', id: key, name: printed } as const,
    ]),
  );
  const found: Found[] = [
    { line: nameLine.number, record: owner },
    ...posts,
    ...[...organisations.values()].map((record) => ({ line: head[0]?.lines[0]?.number ?? 1, record })),
  ];
  const source = {
    id: `forum-profile-${id}`,
    kind: 'forum-profile',
    name: `Forum profile of ${name}`,
    retrievedAt,
  } as const;
  return toReading(source, found, [...issues, ...doubts]);
}
