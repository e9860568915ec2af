import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { FragmentType } from '../../schema/operations/generated/fragment-masking.ts';
import type { PaperLineFragmentDoc } from '../../schema/operations/generated/graphql.ts';
import { Answered } from '../ui/answered.tsx';
import { LoadMore } from '../ui/load-more.tsx';
import { PaperLine } from './paper-line.tsx';

interface Papers {
  totalCount: number | null;
  nodes: ({ id: string } & FragmentType<typeof PaperLineFragmentDoc>)[];
}

/** Papers in the order that they come in, page after page. */
export function PlainPaperList({
  pages,
  empty,
}: {
  pages: UseInfiniteQueryResult<{ pages: (Papers | null)[] }>;
  empty: string;
}) {
  return (
    <Answered asked={pages} what="papers">
      {({ pages: list }) => {
        const nodes = list.flatMap((page) => page?.nodes ?? []);
        if (nodes.length === 0) return <p>{empty}</p>;
        return (
          <>
            <ol className="plain">
              {nodes.map((paper) => (
                <PaperLine key={paper.id} paper={paper} />
              ))}
            </ol>
            <LoadMore pages={pages} shown={nodes.length} total={list[0]?.totalCount ?? null} what="papers" />
          </>
        );
      }}
    </Answered>
  );
}
