import type { Ran } from './transaction.ts';

/** The engine's counters under the names that Bolt has for them. */
const COUNTERS: Record<string, string> = {
  nodesCreated: 'nodes-created',
  nodesDeleted: 'nodes-deleted',
  edgesCreated: 'relationships-created',
  edgesDeleted: 'relationships-deleted',
  propertiesSet: 'properties-set',
  labelsAdded: 'labels-added',
  labelsRemoved: 'labels-removed',
};

/** What a client is told after the last row: whether the statement read or wrote, and what it changed. */
export function summaryOf({ access, columns, changes }: Ran): Record<string, unknown> {
  const stats = Object.entries(changes).flatMap(([name, count]) =>
    count > 0 && COUNTERS[name] ? [[COUNTERS[name], BigInt(count)]] : [],
  );
  const type = { read: 'r', write: columns.length > 0 ? 'rw' : 'w', schema: 's' }[access];
  return {
    type,
    ...(stats.length > 0 && { stats: { ...Object.fromEntries(stats), 'contains-updates': true } }),
  };
}
