import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addressOf } from '../app/address.ts';
import { Answered } from './answered.tsx';
import { LoadMore } from './load-more.tsx';

interface People {
  totalCount: number | null;
  edges: { paperCount: number; node: { id: string; slug: string; name: string } }[];
}

/** Authors with how many of the papers in question they wrote, page after page. */
export function PeopleTable({ pages }: { pages: UseInfiniteQueryResult<{ pages: (People | null)[] }> }) {
  return (
    <Answered asked={pages} what="authors">
      {({ pages: list }) => {
        const edges = list.flatMap((page) => page?.edges ?? []);
        if (edges.length === 0) return <p>No authors are known.</p>;
        return (
          <>
            <table>
              <thead>
                <tr>
                  <th scope="col">Author</th>
                  <th scope="col">Papers</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ paperCount, node }) => (
                  <tr key={node.id}>
                    <td>
                      <Link href={addressOf('Author', node.slug)}>{node.name}</Link>
                    </td>
                    <td>{paperCount}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <LoadMore pages={pages} shown={edges.length} total={list[0]?.totalCount ?? null} what="authors" />
          </>
        );
      }}
    </Answered>
  );
}
