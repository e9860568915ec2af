import { loadTexts } from '../../cypher/statements.generated.ts';
import { chunks } from '../chunks.ts';
import { idsOf } from '../graph/ids.ts';
import type { GraphStore } from '../graph/store.ts';
import { indexedWords } from '../search/index-words.ts';
import { type Finding, ok, warning } from './finding.ts';

const LABELS = ['Author', 'Paper', 'Affiliation', 'Topic', 'Post'];
/** Of each label: enough to see what befell many, and few enough for a graph of any size. */
const LOOKED_AT = 1000;
const AT_ONCE = 500;

/** Compares what search finds nodes by with their names and texts as they are now, for some nodes from all over the graph. */
export async function checkSearchWords(store: Pick<GraphStore, 'read'>): Promise<Finding> {
  const check = 'nodes that search finds by former words';
  const stale: string[] = [];
  let lookedAt = 0;
  for (const label of LABELS) {
    const ids = await idsOf(store, label);
    const every = Math.ceil(ids.length / LOOKED_AT);
    for (const some of chunks(
      ids.filter((_, index) => index % every === 0),
      AT_ONCE,
    )) {
      for (const node of await store.read(loadTexts, { label, ids: some })) {
        lookedAt += 1;
        const { nameWords, textWords } = indexedWords(node);
        if (node.nameWords === null) continue;
        if (node.nameWords !== nameWords || (node.textWords ?? '') !== textWords) stale.push(node.id);
      }
    }
  }
  if (stale.length === 0) return ok(check, `none of ${lookedAt}`);
  return warning(
    check,
    `${stale.length} of ${lookedAt}, such as ${stale[0]}`,
    'they were changed in Cypher: REMOVE nameWords from these nodes, and the next start of the server makes them anew',
  );
}
