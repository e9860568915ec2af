import { useMemo } from 'react';
import { useParameters } from '../app/use-parameters.ts';
import { GraphView } from '../graph/graph-view.tsx';
import { communitiesOf, Legend } from '../graph/legend.tsx';
import type { Thing } from '../graph/look.ts';
import { numberIn } from '../graph/number-in.ts';
import { PictureOrTable } from '../graph/picture-or-table.tsx';
import { AboutPerson, AboutTie } from './about.tsx';
import { exported, type Network, type Person, pictureOf, withinYears } from './network.ts';
import { NetworkTables } from './network-tables.tsx';
import { PathFinder, usePathWithin } from './path-finder.tsx';

/** A network as a picture or as tables, with a path through it where one is asked for; until another comes, if it changes. */
export function NetworkView({ network, isChanging }: { network: Network; isChanging: boolean }) {
  const { get, change } = useParameters();
  const [from, until] = ['from', 'until'].map((name) => numberIn(get(name), 0, 9999));
  const picture = useMemo(() => pictureOf(network), [network]);
  const shown = useMemo(() => withinYears(network, { from, until }), [network, from, until]);
  const [centre] = network.people.values();
  const path = usePathWithin(centre?.slug, shown);
  if (!centre) return null;
  if (network.people.size === 1) {
    return <p>No coauthors of {centre.name} are known, or none with so many papers together.</p>;
  }

  const describe = (thing: Thing) => {
    if ('edge' in thing) {
      const tie = network.ties.get(thing.edge);
      return tie && <AboutTie tie={tie} />;
    }
    const person = network.people.get(thing.node);
    return person && <AboutPerson person={person} network={network} shown={shown} centre={centre} />;
  };
  const said = [
    isChanging && 'Loading what you chose …',
    `${shown.nodes.size} people, ${shown.edges.size} ties`,
    network.isCut && 'there are more: those with the strongest ties are shown',
    shown.edges.size === 0 && 'no tie is from these years',
  ];
  return (
    <>
      <PathFinder centre={centre} path={path} />
      <PictureOrTable
        said={said.filter(Boolean).join(' · ')}
        table={() => <NetworkTables network={network} shown={shown} />}
        picture={() => (
          <GraphView
            picture={picture}
            label={`Coauthor network of ${centre.name}: ${shown.nodes.size} people, ${shown.edges.size} ties`}
            shown={shown}
            lit={path.lit}
            selected={get('selected')}
            select={(selected) => change({ selected })}
            kind="Author"
            describe={describe}
            file={`coauthors-${centre.slug}`}
            network={() => exported(network, shown)}
          >
            <Legend
              label="Communities"
              communities={communitiesOf(
                [...network.people.values()].filter(({ slug }) => shown.nodes.has(slug)),
                mostProlific,
              )}
            />
            <p className="quiet small">
              Each dot is a person, the larger the more papers, and each line is what two wrote together.
              Those of one colour write much with each other, and bear the name of who wrote most. Point at a
              dot or a line to see why it is there; click a dot to keep it, and again to open its page.
            </p>
          </GraphView>
        )}
      />
    </>
  );
}

function mostProlific(people: Person[]): string {
  return people.reduce((a, b) => ((b.papers ?? 0) > (a.papers ?? 0) ? b : a)).name;
}
