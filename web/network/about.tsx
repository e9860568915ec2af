import { Link } from 'wouter';
import { addressOf } from '../app/address.ts';
import type { Part } from '../graph/look.ts';
import { counted } from '../ui/counted.ts';
import { yearsOfTie } from '../ui/years-of-tie.ts';
import type { Network, Person, Tie } from './network.ts';

const MOST_TIES = 8;

/** Why somebody is in a network: whom of it they wrote with, and when. */
export function AboutPerson({
  person: { slug, name, papers, community },
  network,
  shown,
  centre,
}: {
  person: Person;
  network: Network;
  shown: Part;
  centre: Person;
}) {
  const ties = [...network.ties.values()]
    .filter(({ id, one, other }) => shown.edges.has(id) && (one.slug === slug || other.slug === slug))
    .sort((a, b) => b.papers - a.papers);
  return (
    <>
      <h2>
        <Link href={addressOf('Author', slug)}>{name}</Link>
      </h2>
      <p className="quiet small">
        {papers === 1 ? '1 paper' : `${papers ?? '?'} papers`} · community {community + 1} · wrote with{' '}
        {ties.length} of those shown
      </p>
      <ul className="small">
        {ties.slice(0, MOST_TIES).map((tie) => (
          <li key={tie.id}>
            {(tie.one.slug === slug ? tie.other : tie.one).name}: <Together tie={tie} />
          </li>
        ))}
      </ul>
      {ties.length > MOST_TIES && <p className="quiet small">and {ties.length - MOST_TIES} more</p>}
      {slug !== centre.slug && (
        <p className="small">
          <Link href={`/network/${encodeURIComponent(slug)}`}>Network around them</Link>
          {' · '}
          <Link href={`/path?from=${encodeURIComponent(centre.slug)}&to=${encodeURIComponent(slug)}`}>
            Paths from {centre.name}
          </Link>
        </p>
      )}
    </>
  );
}

/** Why two people are tied. */
export function AboutTie({ tie }: { tie: Tie }) {
  return (
    <>
      <h2>
        {tie.one.name} and {tie.other.name}
      </h2>
      <p>
        <Together tie={tie} />
      </p>
    </>
  );
}

function Together({ tie }: { tie: Tie }) {
  const years = yearsOfTie(tie);
  return (
    <>
      {counted(tie.papers, 'paper')}
      {years && `, ${years}`}
    </>
  );
}
