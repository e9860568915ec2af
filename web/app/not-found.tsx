import { Link } from 'wouter';
import { useTitle } from './use-title.ts';

/** For an address that nothing is at, or a thing that the graph does not have. */
export function NotFound({ what }: { what?: string }) {
  useTitle('Not found');
  return (
    <div className="notice">
      <h1>Not found</h1>
      <p>{what ? `The graph has no ${what}.` : 'There is no page at this address.'}</p>
      <p>
        Press <kbd>/</kbd> to search, or <Link href="/">start from the beginning</Link>.
      </p>
    </div>
  );
}
