import { Failure } from './failure.tsx';
import css from './load-more.module.css';

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
    <p className={css.more}>
      {/* One that is disabled would lose the focus, so that the keyboard could not go on from here. */}
      <button
        type="button"
        aria-disabled={pages.isFetchingNextPage}
        onClick={() => !pages.isFetchingNextPage && void pages.fetchNextPage()}
      >
        {pages.isFetchingNextPage ? 'Loading …' : `Load more ${what}`}
      </button>{' '}
      <span className="quiet small">
        {shown}
        {total === null ? '' : ` of ${total}`}
      </span>
    </p>
  );
}
