import type { FragmentType } from '../../schema/operations/generated/fragment-masking.ts';
import type {
  PaperChoicesFragmentDoc,
  PaperFilter,
  PaperLineFragmentDoc,
  PaperOrder,
  TypedDocumentString,
} from '../../schema/operations/generated/graphql.ts';
import { useAskPages } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import { Answered } from '../ui/answered.tsx';
import { counted } from '../ui/counted.ts';
import { LoadMore } from '../ui/load-more.tsx';
import { PaperChoices } from './paper-choices.tsx';
import { readAddress } from './paper-filter.ts';
import { PaperLine } from './paper-line.tsx';

/** A connection of papers, as every document that lists papers asks for it. */
interface Papers {
  totalCount: number | null;
  facets: FragmentType<typeof PaperChoicesFragmentDoc>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: ({ id: string } & FragmentType<typeof PaperLineFragmentDoc>)[];
}

interface Narrowed {
  filter?: PaperFilter | null | undefined;
  orderBy?: PaperOrder | null | undefined;
  after?: string | null | undefined;
}

/** A list of papers that the address narrows down and orders, page after page. */
export function PaperList<Data, Variables extends Narrowed>({
  document,
  variables,
  papers,
}: {
  document: TypedDocumentString<Data, Variables>;
  variables: Omit<Variables, keyof Narrowed>;
  papers: (data: Data) => Papers | null | undefined;
}) {
  const pages = useAskPages(
    document,
    { ...variables, ...readAddress(useParameters()) } as unknown as Omit<Variables, 'after'>,
    papers,
  );
  return (
    <Answered asked={pages} what="papers">
      {({ pages: [first, ...others] }) => {
        if (!first) return null;
        const nodes = [first, ...others].flatMap((page) => page?.nodes ?? []);
        return (
          <>
            <PaperChoices facets={first.facets} />
            <p className="quiet small" role="status">
              {counted(first.totalCount, 'paper')}
            </p>
            <ol className="plain">
              {nodes.map((paper) => (
                <PaperLine key={paper.id} paper={paper} />
              ))}
            </ol>
            {nodes.length === 0 && <p>No paper is like that. Take back some of what you chose above.</p>}
            <LoadMore pages={pages} shown={nodes.length} total={first.totalCount} what="papers" />
          </>
        );
      }}
    </Answered>
  );
}
