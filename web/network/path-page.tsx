import { Link } from 'wouter';
import { PathsDocument } from '../../schema/operations/generated/graphql.ts';
import { addressOf } from '../app/address.ts';
import { useAsk } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import { useTitle } from '../app/use-title.ts';
import { Controls } from '../graph/controls.tsx';
import { useAuthorName } from '../graph/use-author-name.ts';
import { AuthorBox } from '../search/author-box.tsx';
import { Answered } from '../ui/answered.tsx';
import { PathsView } from './paths-view.tsx';

/** How two people, whom the address names, are connected through papers that they and others wrote together. */
export default function PathPage() {
  const { get, change } = useParameters();
  const [from, to] = [get('from'), get('to')];
  const [fromName, toName] = [useAuthorName(from), useAuthorName(to)];
  useTitle(fromName && toName ? `From ${fromName} to ${toName}` : 'Connections');
  return (
    <>
      <h1>How are two people connected?</h1>
      <Controls label="Two people">
        <AuthorBox label="From" chosen={fromName ?? undefined} choose={(from) => change({ from })} />
        <AuthorBox label="To" chosen={toName ?? undefined} choose={(to) => change({ to })} />
        {from && to && (
          <button type="button" onClick={() => change({ from: to, to: from })}>
            ⇄ The other way
          </button>
        )}
      </Controls>
      {fromName === null && <Unknown id={from ?? ''} />}
      {toName === null && <Unknown id={to ?? ''} />}
      {!(from && to) && (
        <p className="quiet">
          Choose two people above: who wrote with whom leads from the one to the other, on the shortest ways
          that there are.
        </p>
      )}
      {from && to && fromName !== null && toName !== null && (
        <Paths from={from} to={to} names={[fromName ?? from, toName ?? to]} />
      )}
    </>
  );
}

function Unknown({ id }: { id: string }) {
  return <p role="alert">There is no author “{id}”. Choose somebody above.</p>;
}

function Paths({
  from,
  to,
  names: [fromName, toName],
}: {
  from: string;
  to: string;
  names: [string, string];
}) {
  const asked = useAsk(PathsDocument, { from, to });
  return (
    <Answered asked={asked} what="the paths">
      {({ collaborationPaths: paths }) => {
        const [first] = paths;
        if (!first) {
          return (
            <p>
              No chain of coauthors leads from {fromName} to {toName} within six steps, as far as the papers
              here tell.
            </p>
          );
        }
        if (first.length === 0) {
          return (
            <p>
              Both are <Link href={addressOf('Author', from)}>{fromName}</Link>. Choose somebody else for one
              of them.
            </p>
          );
        }
        return <PathsView paths={paths} />;
      }}
    </Answered>
  );
}
