import type { Column, ExportedNetwork, Values } from './network.ts';
import { escaped, XML } from './xml.ts';

const types = { string: 'string', int: 'integer', double: 'double' } as const;
/** What GEXF has attributes of its own for. */
const OWN = ['label', 'weight'];

/** A network as GEXF 1.2, its attributes declared with their types; what is not known is left out. */
export async function* networkAsGexf(network: ExportedNetwork): AsyncGenerator<string> {
  const { nodes, edges, description } = network;
  const [nodeColumns, edgeColumns] = [network.nodeColumns, network.edgeColumns].map((columns) =>
    columns.filter(({ name }) => !OWN.includes(name)),
  ) as [Column[], Column[]];
  yield `${XML}<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n`;
  yield `<meta><creator>Coterie</creator><description>${escaped(description)}</description></meta>\n`;
  yield '<graph defaultedgetype="undirected" mode="static">\n';
  yield declared('node', nodeColumns);
  yield declared('edge', edgeColumns);
  yield '<nodes>\n';
  for (const node of nodes) {
    const { id, label } = node;
    yield `<node id="${escaped(id)}" label="${escaped(label)}">${valuesOf(nodeColumns, node)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const [number, edge] of edges.entries()) {
    const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}"`;
    yield `<edge id="${number}" ${ends} weight="${edge.weight}">${valuesOf(edgeColumns, edge)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', columns: Column[]): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`,
  );
  return `<attributes class="${of}">\n${lines.join('')}</attributes>\n`;
}

function valuesOf(columns: Column[], values: Values): string {
  const given = columns.flatMap(({ name }) => {
    const value = values[name] ?? null;
    return value === null ? [] : `<attvalue for="${name}" value="${escaped(value)}"/>`;
  });
  return `<attvalues>${given.join('')}</attvalues>`;
}
