/// <reference path="./forceatlas2.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type Frame, fillFrame } from './fill-frame.ts';
import type { PictureGraph } from './picture.ts';
import { separate } from './separate.ts';

const NODE_WIDTH = 10;
const EDGE_WIDTH = 3;
const [X, Y, MASS, CONVERGENCE, SIZE] = [0, 1, 6, 7, 8];

/** A layout on its way, as ForceAtlas2 keeps it: plain numbers, which a worker takes over at no cost. */
export interface Layout {
  nodes: Float32Array<ArrayBuffer>;
  edges: Float32Array<ArrayBuffer>;
}

/** Jacomy, Venturini, Heymann and Bastian, "ForceAtlas2", 2014. LinLog makes communities stand apart. */
const SETTINGS = {
  linLogMode: true,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 1,
  strongGravityMode: false,
  gravity: 1.5,
  barnesHutTheta: 0.6,
};

/** A layout that begins where the nodes of a graph are. */
export function layoutOf(graph: PictureGraph): Layout {
  const nodes = new Float32Array(graph.order * NODE_WIDTH);
  const edges = new Float32Array(graph.size * EDGE_WIDTH);
  const offsets = new Map<string, number>();
  graph.forEachNode((id, { x, y, size }) => {
    const offset = offsets.size * NODE_WIDTH;
    offsets.set(id, offset);
    nodes[offset + X] = x;
    nodes[offset + Y] = y;
    nodes[offset + MASS] = 1;
    nodes[offset + CONVERGENCE] = 1;
    nodes[offset + SIZE] = size;
  });
  let edge = 0;
  graph.forEachEdge((_id, { strength }, source, target) => {
    const ends = [offsets.get(source) ?? 0, offsets.get(target) ?? 0];
    for (const end of ends) nodes[end + MASS] = (nodes[end + MASS] ?? 0) + 1;
    edges.set([...ends, 0.5 + strength], edge);
    edge += EDGE_WIDTH;
  });
  return { nodes, edges };
}

/** How many steps a layout takes until it has settled: the same for the same graph, however fast the machine. */
export function stepsOf({ nodes }: Layout): number {
  return Math.round(Math.min(600, Math.max(200, 200_000 / (nodes.length / NODE_WIDTH))));
}

/** Moves the nodes of a layout one step on. */
export function step({ nodes, edges }: Layout): void {
  const count = nodes.length / NODE_WIDTH;
  iterate({ ...SETTINGS, barnesHutOptimize: count > 500, slowDown: 1 + Math.log(count) }, nodes, edges);
}

/** Where the nodes of a layout are in a frame: x and y of each, in their order. `apart` moves those that overlap. */
export function placesIn({ nodes }: Layout, frame: Frame, { apart = false } = {}): Float32Array<ArrayBuffer> {
  const count = nodes.length / NODE_WIDTH;
  const places = new Float32Array(count * 2);
  const sizes = new Float32Array(count);
  for (let node = 0; node < count; node++) {
    places[2 * node] = nodes[node * NODE_WIDTH + X] ?? 0;
    places[2 * node + 1] = nodes[node * NODE_WIDTH + Y] ?? 0;
    sizes[node] = nodes[node * NODE_WIDTH + SIZE] ?? 0;
  }
  const scale = fillFrame(places, frame);
  if (apart) separate(places, sizes, scale);
  return places;
}
