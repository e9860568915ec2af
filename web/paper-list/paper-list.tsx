import type { FragmentType } from '../../schema/operations/generated/fragment-masking.ts';
import type {
  PaperChoicesFragmentDoc,
  PaperFilter,
  PaperLineFragmentDoc,
  PaperOrder,
  TypedDocumentString,
} from '../../schema/operations/generated/graphql.ts';
import { useAsk, useAskPages } from '../app/use-ask.ts';
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
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: ({ id: string } & FragmentType<typeof PaperLineFragmentDoc>)[];
}

interface Narrowed {
  filter?: PaperFilter | null | undefined;
  orderBy?: PaperOrder | null | undefined;
  after?: string | null | undefined;
}

interface Faceted {
  filter?: PaperFilter | null | undefined;
  around: boolean;
}

/** Themes and affiliations of more papers than that are not counted while somebody waits. */
const MOST_AROUND = 100_000;

/** A list of papers that the address narrows down and orders, page after page, and what to narrow it down by. */
export function PaperList<Data, Variables extends Narrowed, ChoicesData, ChoicesVariables extends Faceted>({
  document,
  papers,
  choices,
  facets,
  variables,
}: {
  document: TypedDocumentString<Data, Variables>;
  papers: (data: Data) => Papers | null | undefined;
  choices: TypedDocumentString<ChoicesData, ChoicesVariables>;
  facets: (data: ChoicesData) => FragmentType<typeof PaperChoicesFragmentDoc> | null | undefined;
  variables: Omit<Variables, keyof Narrowed> & Omit<ChoicesVariables, keyof Faceted>;
}) {
  const { filter, orderBy } = readAddress(useParameters());
  const pages = useAskPages(
    document,
    { ...variables, filter, orderBy } as unknown as Omit<Variables, 'after'>,
    papers,
  );
  const total = pages.data?.pages[0]?.totalCount ?? 0;
  const around = total <= MOST_AROUND;
  const narrowing = useAsk(choices, { ...variables, filter, around } as unknown as ChoicesVariables, {
    enabled: pages.isSuccess && !pages.isPlaceholderData,
    keep: () => true,
  });
  return (
    <Answered asked={pages} what="papers">
      {({ pages: [first, ...others] }) => {
        if (!first) return null;
        const nodes = [first, ...others].flatMap((page) => page?.nodes ?? []);
        return (
          <>
            <PaperChoices facets={narrowing.data && facets(narrowing.data)} tooLong={!around} />
            <p className="quiet small" role="status">
              {pages.isPlaceholderData ? 'Loading …' : counted(first.totalCount, 'paper')}
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
