import { useMemo } from 'react';
import { useParameters } from '../app/use-parameters.ts';
import { GraphView } from '../graph/graph-view.tsx';
import { communitiesOf, Legend } from '../graph/legend.tsx';
import type { Thing } from '../graph/look.ts';
import { PictureOrTable } from '../graph/picture-or-table.tsx';
import { AboutLink, AboutPaper } from './about.tsx';
import { exported, type MapPaper, pictureOf, type ThemeMap, themesOf } from './theme-map.ts';
import { ThemeMapTables } from './theme-map-tables.tsx';

/** A theme map as a picture or as tables; until another comes, if it changes. */
export function ThemeMapView({ map, isChanging }: { map: ThemeMap; isChanging: boolean }) {
  const { get, change } = useParameters();
  const picture = useMemo(() => pictureOf(map), [map]);
  if (map.papers.size === 0) {
    return (
      <p className="notice">
        No papers are linked like that. Ask for weaker links, or for more years or themes.
      </p>
    );
  }
  const describe = (thing: Thing) => {
    if ('edge' in thing) {
      const link = map.links.get(thing.edge);
      return link && <AboutLink link={link} />;
    }
    const paper = map.papers.get(thing.node);
    return paper && <AboutPaper paper={paper} />;
  };
  const count = `${map.papers.size} papers, ${map.links.size} links`;
  const said = [
    isChanging && 'Loading what you chose …',
    count,
    map.isCut && 'there are more: those with the strongest links are shown',
  ];
  return (
    <PictureOrTable
      said={said.filter(Boolean).join(' · ')}
      table={() => <ThemeMapTables map={map} />}
      picture={() => (
        <GraphView
          picture={picture}
          label={`Theme map: ${count}`}
          selected={get('selected')}
          select={(selected) => change({ selected })}
          kind="Paper"
          describe={describe}
          file="themes"
          network={() => exported(map)}
        >
          <Legend label="What they share" communities={communitiesOf(map.papers.values(), commonTheme)} />
          <p className="quiet small">
            Each dot is a paper, the larger the more links, and each line is what two are both about. Those of
            one colour share most. Point at a dot or a line to see why it is there; click a dot to keep it,
            and again to open its page.
          </p>
        </GraphView>
      )}
    />
  );
}

/** The theme of most strength in the links within a community. */
function commonTheme(papers: MapPaper[]): string {
  const within = papers.flatMap(({ community, links }) =>
    links.filter(({ one, other }) => one.community === community && other.community === community),
  );
  return themesOf(within)[0]?.name ?? papers[0]?.title ?? '';
}
