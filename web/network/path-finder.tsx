import { useMemo } from 'react';
import { Link } from 'wouter';
import { PathsDocument } from '../../schema/operations/generated/graphql.ts';
import { useAsk } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import controls from '../graph/controls.module.css';
import type { Part } from '../graph/look.ts';
import { useAuthorName } from '../graph/use-author-name.ts';
import { AuthorBox } from '../search/author-box.tsx';
import { Failure } from '../ui/failure.tsx';
import { type Person, pathsWithin } from './network.ts';

/** The shortest paths to whom the address names (`?to=`), as far as all their people are in what is shown. */
export function usePathWithin(from: string | undefined, shown: Part) {
  const to = useParameters().get('to');
  const asked = useAsk(PathsDocument, { from: from ?? '', to: to ?? '' }, { enabled: Boolean(from && to) });
  const paths = to ? asked.data?.collaborationPaths : undefined;
  const lit = useMemo(
    () =>
      paths &&
      pathsWithin(
        paths.map(({ hops }) => hops.map(({ author }) => author.slug)),
        shown,
      ),
    [paths, shown],
  );
  return { to, asked, paths, lit };
}

/** Lets one choose somebody, and says how they are reached from the middle of the network. */
export function PathFinder({ centre, path }: { centre: Person; path: ReturnType<typeof usePathWithin> }) {
  const { change } = useParameters();
  const { to, asked, paths, lit } = path;
  const name = useAuthorName(to);
  return (
    <div className={controls.controls}>
      <AuthorBox
        label={`Find a path from ${centre.name} to`}
        chosen={name ?? undefined}
        choose={(to) => change({ to })}
      />
      {to && (
        <button type="button" onClick={() => change({ to: null })}>
          No path
        </button>
      )}
      <span role="status">
        {to && asked.isLoading && <span className="quiet">Looking for paths …</span>}
        {name === null && `There is no author “${to}”.`}
        {paths && (
          <Found centre={centre} to={to ?? ''} name={name ?? ''} paths={paths} isLit={Boolean(lit)} />
        )}
      </span>
      {to && name && asked.error && <Failure error={asked.error} retry={() => void asked.refetch()} />}
    </div>
  );
}

function Found({
  centre,
  to,
  name,
  paths,
  isLit,
}: {
  centre: Person;
  to: string;
  name: string;
  paths: NonNullable<ReturnType<typeof usePathWithin>['paths']>;
  isLit: boolean;
}) {
  const [first] = paths;
  const all = `/path?from=${encodeURIComponent(centre.slug)}&to=${encodeURIComponent(to)}`;
  if (!first) return <>No chain of coauthors leads to {name}.</>;
  if (first.length === 0) return <>That is where this network begins.</>;
  const people = first.hops.map(({ author }) => author.name).join(' → ');
  return (
    <>
      {isLit ? `${people}, lit below. ` : `${people}. Not all of them are shown below. `}
      <Link href={all}>
        {paths.length === 1 ? 'The path with its papers' : `${paths.length} paths with their papers`}
      </Link>
    </>
  );
}
