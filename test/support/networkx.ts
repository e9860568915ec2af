import { execFileSync, spawnSync } from 'node:child_process';
import { pythonWith } from './python.ts';

/**
 * A Python that has networkx: the machine's, or one in a folder of its own that is made for it. Where neither
 * can be had, says that `tests` are left out, or fails if COTERIE_REQUIRE_ALL=1 asks for everything.
 */
export function findNetworkx(tests: string): string | undefined {
  if (spawnSync('python3', ['-c', 'import networkx']).status === 0) return 'python3';
  return pythonWith('networkx', ['networkx'], tests);
}

/** A network as networkx reads it from a file. */
export interface ReadNetwork {
  directed: boolean;
  nodes: [id: string, values: Record<string, unknown>][];
  edges: [source: string, target: string, values: Record<string, unknown>][];
}

const script = `
import json, sys, networkx, io
read = {'graphml': networkx.read_graphml, 'gexf': networkx.read_gexf}[sys.argv[1]]
graph = read(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({'directed': graph.is_directed(), 'nodes': list(graph.nodes(data=True)), 'edges': list(graph.edges(data=True))}))
`;

/** Reads a GraphML or GEXF text with networkx. Throws what Python says where it is not one. */
export function readWithNetworkx(python: string, format: 'graphml' | 'gexf', text: string): ReadNetwork {
  const answer = execFileSync(python, ['-c', script, format], { input: text, encoding: 'utf8' });
  return JSON.parse(answer) as ReadNetwork;
}
