import { each } from './each.ts';
import type { ExportedNetwork } from './network.ts';
import type { ExportedPaper } from './paper.ts';

const line = (value: object) => `${JSON.stringify(value)}\n`;

/** Papers as JSON, one a line. */
export function papersAsJsonLines(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  return each(papers, line);
}

/** A network as JSON, one node a line and then one edge a line; `type` tells them apart. */
export async function* networkAsJsonLines({ nodes, edges }: ExportedNetwork): AsyncGenerator<string> {
  for (const node of nodes) yield line({ type: 'node', ...node });
  for (const edge of edges) yield line({ type: 'edge', ...edge });
}
