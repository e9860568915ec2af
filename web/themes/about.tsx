import { Link } from 'wouter';
import { addressOf } from '../app/address.ts';
import { counted } from '../ui/counted.ts';
import { Names } from '../ui/names.tsx';
import type { Link as MapLink, MapPaper } from './theme-map.ts';

const MOST_LINKS = 6;
const MOST_THEMES = 10;

/** Why a paper is where it is on the map: its themes, and the papers that it shares most with. */
export function AboutPaper({ paper: { slug, title, year, community, themes, links } }: { paper: MapPaper }) {
  return (
    <>
      <h2>
        <Link href={addressOf('Paper', slug)}>{title}</Link>
      </h2>
      <p className="quiet small">
        {year && `${year} · `}community {community + 1} · {counted(links.length, 'link')}
      </p>
      {themes.length > 0 && (
        <p className="small">
          About <Names kind="Topic" of={themes.slice(0, MOST_THEMES)} />
        </p>
      )}
      <ul className="small">
        {links.slice(0, MOST_LINKS).map((link) => (
          <li key={link.id}>
            {(link.one.slug === slug ? link.other : link.one).title}{' '}
            <span className="quiet">
              {link.score.toFixed(2)}: {namesOf(link)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why two papers are linked. */
export function AboutLink({ link }: { link: MapLink }) {
  return (
    <>
      <h2>{link.one.title}</h2>
      <p>
        and <strong>{link.other.title}</strong>
      </p>
      <p>
        Strength {link.score.toFixed(2)}; both are about {namesOf(link)}.
      </p>
    </>
  );
}

function namesOf({ themes }: MapLink): string {
  return themes.map(({ name }) => name).join(', ');
}
