import { UndirectedGraph } from 'graphology';
import { startingPlaces } from './starting-places.ts';

/** Something in a picture, such as a person or a paper. */
interface PictureNode {
  id: string;
  label: string;
  /** The number of its community, from 0, the largest first: its colour. */
  community: number;
  /** How much of it there is, such as papers: its size. */
  weight: number;
  /** Where it stands, if that is not for forces to find. */
  place?: { x: number; y: number };
}

/** What ties two things of a picture. */
interface PictureEdge {
  id: string;
  source: string;
  target: string;
  /** How strong the tie is: its width, and how close it brings the two. */
  weight: number;
}

export interface Picture {
  nodes: PictureNode[];
  edges: PictureEdge[];
}

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string;
  community: number;
}

export interface EdgeLook {
  size: number;
  /** From 0 to 1, the strongest of the picture. */
  strength: number;
  /** The community that both ends are of. */
  community: number | undefined;
}

export interface GraphLook {
  /** Whether its nodes stand where they are to be, so that no forces move them. */
  isPlaced: boolean;
}

export type PictureGraph = UndirectedGraph<NodeLook, EdgeLook, GraphLook>;

/** A picture as a graph to draw: sizes in pixels, and places to start the layout from. */
export function graphOf({ nodes, edges }: Picture): PictureGraph {
  const graph: PictureGraph = new UndirectedGraph();
  graph.setAttribute(
    'isPlaced',
    nodes.every(({ place }) => place !== undefined),
  );
  const places = startingPlaces(nodes);
  const [smallest, largest] =
    nodes.length > 1000 ? [1.5, 7] : nodes.length > 300 ? [2, 9] : nodes.length > 80 ? [3, 12] : [5, 15];
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  for (const [index, { id, label, community, weight, place }] of nodes.entries()) {
    const size = smallest + (largest - smallest) * Math.sqrt(weight / most);
    graph.addNode(id, { ...(place ?? places[index] ?? { x: 0, y: 0 }), size, label, community });
  }
  const strongest = Math.max(...edges.map(({ weight }) => weight));
  for (const { id, source, target, weight } of edges) {
    const strength = Math.sqrt(weight / strongest);
    const [one, other] = [source, target].map((end) => graph.getNodeAttribute(end, 'community'));
    const community = one === other ? one : undefined;
    graph.addEdgeWithKey(id, source, target, { size: 0.5 + 3 * strength, strength, community });
  }
  return graph;
}
