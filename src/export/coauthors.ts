import type { Batch } from '../graph/batch.ts';
import type { GraphStore } from '../graph/store.ts';
import { lookUp } from '../look-up.ts';
import { type CoauthorNetworkArgs, readCoauthorNetwork } from '../network/read-coauthor-network.ts';
import type { ExportedNetwork } from './network.ts';

/** The coauthor network around some authors: people, and how many papers each two wrote. Throws as readCoauthorNetwork. */
export async function exportedCoauthors(
  context: { batch: Batch; store: Pick<GraphStore, 'read'> },
  args: CoauthorNetworkArgs,
): Promise<ExportedNetwork> {
  const { nodes, edges, truncated } = await readCoauthorNetwork(context, args);
  const people = await Promise.all(nodes.map(({ id }) => lookUp(context, 'Author', id)));
  return {
    description: `Coauthors${truncated ? '; the limit left some out' : ''}`,
    nodeColumns: [
      { name: 'label', type: 'string' },
      { name: 'orcid', type: 'string' },
      { name: 'degree', type: 'int' },
      { name: 'community', type: 'int' },
    ],
    edgeColumns: [
      { name: 'weight', type: 'double' },
      { name: 'paperCount', type: 'int' },
      { name: 'firstYear', type: 'int' },
      { name: 'lastYear', type: 'int' },
    ],
    nodes: nodes.map(({ id, degree, community }, index) => ({
      id,
      label: people[index]?.name ?? id,
      orcid: people[index]?.orcid ?? null,
      degree,
      community,
    })),
    edges: edges.map((edge) => ({ ...edge, weight: edge.paperCount })),
  };
}
