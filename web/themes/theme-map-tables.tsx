import { Link } from 'wouter';
import { addressOf } from '../app/address.ts';
import { SortableTable } from '../graph/sortable-table.tsx';
import { Names } from '../ui/names.tsx';
import type { MapPaper, ThemeMap } from './theme-map.ts';

const MOST_THEMES = 5;

/** A theme map in words: its papers with their themes, and the links between them. */
export function ThemeMapTables({ map }: { map: ThemeMap }) {
  return (
    <>
      <SortableTable
        id="papers"
        caption="Papers"
        rows={[...map.papers.values()]}
        rowKey={({ slug }) => slug}
        columns={[
          {
            id: 'title',
            label: 'Title',
            value: ({ title }) => title,
            cell: (paper) => <PaperLink paper={paper} />,
          },
          { id: 'year', label: 'Year', value: ({ year }) => year },
          {
            id: 'themes',
            label: 'Themes it shares',
            value: ({ themes }) => themes[0]?.name ?? null,
            cell: ({ themes }) => <Names kind="Topic" of={themes.slice(0, MOST_THEMES)} />,
          },
          { id: 'links', label: 'Links', value: ({ links }) => links.length },
          { id: 'community', label: 'Community', value: ({ community }) => community + 1 },
        ]}
      />
      <SortableTable
        id="links"
        caption="Which papers belong together"
        rows={[...map.links.values()]}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'one',
            label: 'One',
            value: ({ one }) => one.title,
            cell: ({ one }) => <PaperLink paper={one} />,
          },
          {
            id: 'other',
            label: 'Other',
            value: ({ other }) => other.title,
            cell: ({ other }) => <PaperLink paper={other} />,
          },
          {
            id: 'score',
            label: 'Strength',
            value: ({ score }) => score,
            cell: ({ score }) => score.toFixed(2),
          },
          {
            id: 'themes',
            label: 'Both about',
            value: ({ themes }) => themes[0]?.name ?? null,
            cell: ({ themes }) => <Names kind="Topic" of={themes} />,
          },
        ]}
      />
    </>
  );
}

function PaperLink({ paper: { slug, title } }: { paper: MapPaper }) {
  return <Link href={addressOf('Paper', slug)}>{title}</Link>;
}
