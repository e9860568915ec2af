import { communityStyle } from './colours.ts';
import css from './legend.module.css';

/** A community of a picture, and what names it. */
export interface Community {
  number: number;
  name: string;
  size: number;
}

const MOST = 10;

/** What the colours of a picture mean: its communities, the largest first. */
export function Legend({ communities, label }: { communities: readonly Community[]; label: string }) {
  const rest = communities.length - MOST;
  return (
    <>
      <h2>{label}</h2>
      <ul className={`plain small ${css.legend}`}>
        {communities.slice(0, MOST).map(({ number, name, size }) => (
          <li key={number}>
            <span className={css.dot} style={{ background: communityStyle(number) }} />
            {name} <span className="quiet">{size}</span>
          </li>
        ))}
        {rest > 0 && (
          <li className="quiet">
            <span className={css.dot} style={{ background: communityStyle(MOST) }} />
            {rest === 1 ? 'another' : `${rest} others`}
          </li>
        )}
      </ul>
    </>
  );
}

/** The communities of some things, each named after what `nameOf` makes of its members. */
export function communitiesOf<Thing extends { community: number }>(
  things: Iterable<Thing>,
  nameOf: (members: Thing[]) => string,
): Community[] {
  const members = new Map<number, Thing[]>();
  for (const thing of things) {
    const known = members.get(thing.community);
    if (known) known.push(thing);
    else members.set(thing.community, [thing]);
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([number, together]) => ({ number, name: nameOf(together), size: together.length }));
}
