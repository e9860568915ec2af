import { column, type Row } from './read.ts';

/** Why two papers go together, with the names of what they are both about looked up for each two. */
export async function reason(link: Row): Promise<string> {
  const people = `${link.peopleCount} ${link.peopleCount === 1 ? 'author' : 'authors'} in common`;
  const reasons = [
    await subject(link),
    link.peopleScore >= 0.1 && link.peopleCount > 0 && people,
    link.cites && 'one cites the other',
    link.referenceCount > 0 &&
      `${link.referenceCount} ${link.referenceCount === 1 ? 'reference' : 'references'} in common`,
  ].filter(Boolean);
  if (reasons.length > 0) return reasons.join('; ');
  return link.peopleCount > 0 ? people : '';
}

async function subject({ topics, relatedTopics, words, themes }: Row): Promise<string | undefined> {
  if (topics?.length > 0) return `both on ${await names(topics)}`;
  if (relatedTopics?.length > 0) return `one on ${await names(relatedTopics)}, the other close to it`;
  if (words?.length > 0)
    return `both on ${words
      .slice(0, 3)
      .map((word: string) => `“${word}”`)
      .join(', ')}`;
  return themes?.length > 0 ? `both close to ${await names(themes)}` : undefined;
}

async function names(ids: string[]): Promise<string> {
  const found = await column(
    'topic',
    `UNWIND range(0, size($ids) - 1) AS index
     MATCH (topic:Topic {id: $ids[index]})
     RETURN topic ORDER BY index`,
    { ids: ids.slice(0, 2) },
  );
  return found.map(({ name }) => name).join(' and ');
}
