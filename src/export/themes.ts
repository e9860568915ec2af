import { paperTopics } from '../../cypher/statements.generated.ts';
import type { Batch } from '../graph/batch.ts';
import type { GraphStore } from '../graph/store.ts';
import { lookUp } from '../look-up.ts';
import { readThemeMap, type ThemeMapArgs } from '../network/theme-map.ts';
import { LIST_SEPARATOR } from './list-separator.ts';
import type { ExportedNetwork } from './network.ts';

const MOST_THEMES = 20;
const themesOfPaper = {
  scheme: 'theme',
  page: { descending: true, backward: false, after: null },
  limit: MOST_THEMES,
  withTotal: false,
};

/** A theme map: papers, and how strongly the themes that they share link them. Throws as readThemeMap. */
export async function exportedThemes(
  context: { store: Pick<GraphStore, 'read'>; batch: Batch },
  args: ThemeMapArgs,
): Promise<ExportedNetwork> {
  const { nodes, edges, truncated } = await readThemeMap(context, args);
  return {
    description: `Papers that share themes${truncated ? '; the limit left some out' : ''}`,
    nodeColumns: [
      { name: 'label', type: 'string' },
      { name: 'year', type: 'int' },
      { name: 'publishedOn', type: 'string' },
      { name: 'doi', type: 'string' },
      { name: 'themes', type: 'string' },
      { name: 'degree', type: 'int' },
      { name: 'community', type: 'int' },
    ],
    edgeColumns: [
      { name: 'weight', type: 'double' },
      { name: 'score', type: 'double' },
      { name: 'themes', type: 'string' },
    ],
    nodes: await Promise.all(
      nodes.map(async ({ paper, degree, community }) => {
        const row = await context.batch.load(paperTopics, themesOfPaper, paper.id);
        const themes = (row?.edges ?? []).map(({ node }) => node.name).join(LIST_SEPARATOR);
        const { id, title, year, publishedOn, doi } = paper;
        return { id, label: title, year, publishedOn, doi, themes, degree, community };
      }),
    ),
    edges: await Promise.all(
      edges.map(async ({ source, target, score, topics }) => {
        const shared = await Promise.all(topics.map((id) => lookUp(context, 'Topic', id)));
        const themes = shared.map((topic, index) => topic?.name ?? topics[index]).join(LIST_SEPARATOR);
        return { source, target, weight: score, score, themes };
      }),
    ),
  };
}
