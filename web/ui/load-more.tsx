import { Failure } from './failure.tsx';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: Error | null;
  fetchNextPage: () => unknown;
}

/** Under a list: how much of it is there, and a button for the next page. */
export function LoadMore({
  pages,
  shown,
  total,
  what,
}: {
  pages: Pages;
  shown: number;
  total: number | null;
  what: string;
}) {
  if (pages.isFetchNextPageError && pages.error) {
    return <Failure error={pages.error} retry={() => void pages.fetchNextPage()} />;
  }
  if (!pages.hasNextPage) return null;
  return (
    <p>
      <button type="button" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {pages.isFetchingNextPage ? 'Loading …' : `Load more ${what}`}
      </button>{' '}
      <span className="quiet small">
        {shown}
        {total === null ? '' : ` of ${total}`}
      </span>
    </p>
  );
}
