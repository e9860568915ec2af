import { Link } from 'wouter';
import { addressOf } from '../app/address.ts';
import type { Part } from '../graph/look.ts';
import { SortableTable } from '../graph/sortable-table.tsx';
import { yearsOfTie } from '../ui/years-of-tie.ts';
import type { Network, Person } from './network.ts';

/** A network in words: its people and what ties them. */
export function NetworkTables({ network, shown }: { network: Network; shown: Part }) {
  const ties = [...network.ties.values()]
    .filter(({ id }) => shown.edges.has(id))
    .sort((a, b) => b.papers - a.papers);
  const counts = new Map<string, number>();
  for (const { one, other } of ties) {
    for (const { slug } of [one, other]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const people = [...network.people.values()].filter(({ slug }) => shown.nodes.has(slug));
  return (
    <>
      <SortableTable
        id="people"
        caption="People"
        rows={people}
        rowKey={({ slug }) => slug}
        columns={[
          {
            id: 'name',
            label: 'Name',
            value: ({ name }) => name,
            cell: (person) => <PersonLink person={person} />,
          },
          { id: 'papers', label: 'Papers', value: ({ papers }) => papers },
          { id: 'ties', label: 'Coauthors shown', value: ({ slug }) => counts.get(slug) ?? 0 },
          { id: 'community', label: 'Community', value: ({ community }) => community + 1 },
        ]}
      />
      <SortableTable
        id="ties"
        caption="Who wrote with whom"
        rows={ties}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'one',
            label: 'One',
            value: ({ one }) => one.name,
            cell: ({ one }) => <PersonLink person={one} />,
          },
          {
            id: 'other',
            label: 'Other',
            value: ({ other }) => other.name,
            cell: ({ other }) => <PersonLink person={other} />,
          },
          { id: 'papers', label: 'Papers together', value: ({ papers }) => papers },
          { id: 'years', label: 'Years', value: ({ lastYear }) => lastYear, cell: yearsOfTie },
        ]}
      />
    </>
  );
}

function PersonLink({ person: { slug, name } }: { person: Person }) {
  return <Link href={addressOf('Author', slug)}>{name}</Link>;
}
