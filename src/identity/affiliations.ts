import { identityAffiliationsByIdentifier } from '../../cypher/statements.generated.ts';
import { fold } from '../fold.ts';
import type { GraphStore } from '../graph/store.ts';
import { groupBy } from '../group-by.ts';

/** How a record refers to an organisation. */
interface AffiliationRef {
  id: string;
  name: string;
  country?: string | undefined;
  ror?: string | undefined;
  openAlexId?: string | undefined;
}

/**
 * Says for each organisation that records refer to, by its id there, which affiliation of the graph it is: by ROR
 * and OpenAlex id, then by name where neither country nor ROR contradict. Others keep their ids.
 */
export async function resolveAffiliations(
  store: GraphStore,
  refs: readonly AffiliationRef[],
): Promise<Map<string, string>> {
  const rows = await store.read(identityAffiliationsByIdentifier, {
    rors: [...new Set(refs.flatMap(({ ror }) => ror ?? []))],
    openAlexIds: [...new Set(refs.flatMap(({ openAlexId }) => openAlexId ?? []))],
    names: [...new Set(refs.map(({ name }) => fold(name)))],
  });
  const known = groupBy(rows, ({ identifier }) => identifier);

  const ids = new Map<string, string>();
  for (const ref of refs) {
    const [identified] = [ref.openAlexId, ref.ror].flatMap((identifier) => known.get(identifier ?? '') ?? []);
    const namesakes = (known.get(fold(ref.name)) ?? []).filter(
      ({ country, ror }) => agree(country, ref.country) && agree(ror, ref.ror),
    );
    const named = namesakes.length === 1 ? namesakes[0] : undefined;
    ids.set(ref.id, identified?.id ?? named?.id ?? ids.get(ref.id) ?? ref.id);
  }
  return ids;
}

function agree(one: string | null, other: string | undefined): boolean {
  return one === null || other === undefined || one === other;
}
