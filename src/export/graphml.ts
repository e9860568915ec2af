import type { Column, ExportedNetwork, Values } from './network.ts';
import { escaped, XML } from './xml.ts';

/** A network as GraphML, its attributes declared with their types; what is not known is left out. */
export async function* networkAsGraphMl(network: ExportedNetwork): AsyncGenerator<string> {
  const { nodeColumns, edgeColumns, nodes, edges, description } = network;
  yield `${XML}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield '<key id="graph-description" for="graph" attr.name="description" attr.type="string"/>\n';
  for (const column of nodeColumns) yield key('node', column);
  for (const column of edgeColumns) yield key('edge', column);
  yield '<graph edgedefault="undirected">\n';
  yield `${data('graph', 'description', description)}\n`;
  for (const node of nodes) {
    yield `<node id="${escaped(node.id)}">${valuesOf('node', nodeColumns, node)}</node>\n`;
  }
  for (const edge of edges) {
    const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}"`;
    yield `<edge ${ends}>${valuesOf('edge', edgeColumns, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function key(of: 'node' | 'edge', { name, type }: Column): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function valuesOf(of: 'node' | 'edge', columns: readonly Column[], values: Values): string {
  return columns.map(({ name }) => data(of, name, values[name] ?? null)).join('');
}

function data(of: 'graph' | 'node' | 'edge', name: string, value: string | number | null): string {
  return value === null ? '' : `<data key="${of}-${name}">${escaped(value)}</data>`;
}
