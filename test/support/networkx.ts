import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const cached = path.resolve(import.meta.dirname, '../../node_modules/.cache/coterie/networkx');
const candidates = ['python3', path.join(cached, 'bin', 'python3')];

/**
 * A Python that has networkx: the machine's, or one in a folder of its own that is made for it. Where neither
 * can be had, says that `tests` are left out, or fails if COTERIE_REQUIRE_ALL=1 asks for everything.
 */
export function findNetworkx(tests: string): string | undefined {
  const has = (python: string) => spawnSync(python, ['-c', 'import networkx']).status === 0;
  const found = candidates.find(has);
  if (found) return found;
  const made = spawnSync('python3', ['-m', 'venv', cached]).status === 0;
  if (made) spawnSync(path.join(cached, 'bin', 'pip'), ['install', '--quiet', 'networkx']);
  const python = candidates.find(has);
  if (python) return python;
  const message = 'there is no Python with networkx, and none could be installed';
  if (process.env.COTERIE_REQUIRE_ALL === '1') throw new Error(`${message}, but all tests are required`);
  process.stderr.write(`Left out: ${tests} (${message})\n`);
  return undefined;
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
