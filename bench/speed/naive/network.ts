import { column, type Row, read } from './read.ts';

/** Asks for the coauthors of one person after the other, as one does who has a statement for those of one person. */
export async function coauthorNetwork({ authors: ids, depth, limit }: Row): Promise<Row> {
  const members = new Map<string, Row>();
  for (const author of await column('author', 'MATCH (author:Author) WHERE author.id IN $ids RETURN author', {
    ids,
  })) {
    members.set(author.id, author);
  }
  let truncated = false;
  let edge = [...members.keys()];
  for (let step = 0; step < depth; step++) {
    const strengths = new Map<string, { author: Row; strength: number }>();
    for (const { author, paperCount } of (await Promise.all(edge.map(coauthorsOf))).flat()) {
      if (members.has(author.id)) continue;
      const strength = (strengths.get(author.id)?.strength ?? 0) + paperCount;
      strengths.set(author.id, { author, strength });
    }
    const strongest = [...strengths.values()].sort(
      (a, b) => b.strength - a.strength || (a.author.id < b.author.id ? -1 : 1),
    );
    const room = limit - members.size;
    if (strongest.length > room) truncated = true;
    edge = strongest.slice(0, room).map(({ author }) => author.id);
    for (const { author } of strongest.slice(0, room)) members.set(author.id, author);
  }
  const edges = await Promise.all(
    [...members.values()].map(async (source) =>
      (await coauthorsOf(source.id))
        .filter(({ author }) => source.id < author.id && members.has(author.id))
        .map(({ author, paperCount }) => ({ source, target: author, paperCount })),
    ),
  );
  return {
    nodes: [...members.values()].map((author) => ({ author })),
    edges: edges.flat().sort((a, b) => order(a.source, b.source) || order(a.target, b.target)),
    truncated,
  };
}

function coauthorsOf(id: string): Promise<Row[]> {
  return read(
    `MATCH (:Author {id: $id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(author:Author)
     WHERE author.id <> $id
     RETURN author, count(paper) AS paperCount`,
    { id },
  );
}

function order(a: Row, b: Row): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
