import { type Colours, colourOf, mix } from './colours.ts';
import type { EdgeLook, NodeLook, PictureGraph } from './picture.ts';

/** A node or an edge of a picture. */
export type Thing = { node: string } | { edge: string };

/** Nodes and edges of a picture, by their ids. */
export interface Part {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** What of a picture is shown, and what stands out. */
export interface Emphasis {
  /** All where it is not given. */
  shown?: Part | undefined;
  /** A path, which stays lit. */
  lit?: Part | undefined;
  selected?: string | undefined;
  hovered?: Thing | undefined;
}

/** The looks of a picture's nodes and edges: its colours, and how strong each is where something stands out. */
export class Look {
  readonly #graph: PictureGraph;
  readonly #colours: Colours;
  readonly #emphasis: Emphasis;
  /** What stands out; all where nothing does. */
  readonly near: Part | undefined;
  readonly #mixed = new Map<string, string>();

  constructor(graph: PictureGraph, colours: Colours, emphasis: Emphasis) {
    this.#graph = graph;
    this.#colours = colours;
    this.#emphasis = emphasis;
    this.near = this.#near();
  }

  isShown(node: string): boolean {
    return this.#emphasis.shown?.nodes.has(node) ?? true;
  }

  node(id: string, { community, size }: NodeLook) {
    const isFaint = this.near && !this.near.nodes.has(id);
    const colour = colourOf(this.#colours, community);
    return {
      hidden: !this.isShown(id),
      color: isFaint ? this.#mix(colour, 3) : colour,
      size,
      zIndex: isFaint ? 0 : 1,
    };
  }

  edge(id: string, { community, strength, size }: EdgeLook) {
    const { shown, lit } = this.#emphasis;
    const hidden = shown ? !shown.edges.has(id) : false;
    if (lit?.edges.has(id))
      return { hidden, color: this.#colours.accent, size: Math.max(3, size), zIndex: 3 };
    const colour = colourOf(this.#colours, community);
    if (!this.near)
      return { hidden, color: this.#mix(colour, 2 + Math.round(4 * strength)), size, zIndex: 0 };
    if (this.near.edges.has(id))
      return { hidden, color: this.#mix(colour, 9), size: Math.max(1, size), zIndex: 2 };
    return { hidden, color: this.#mix(colour, 2), size: Math.min(size, 0.75), zIndex: 0 };
  }

  /** A colour in tenths over that of the page. WebGL would add up what is transparent where lines cross. */
  #mix(colour: string, tenths: number): string {
    const key = `${colour}${tenths}`;
    let mixed = this.#mixed.get(key);
    if (!mixed) {
      mixed = mix(this.#colours.paper, colour, tenths / 10);
      this.#mixed.set(key, mixed);
    }
    return mixed;
  }

  #near(): Part | undefined {
    const { hovered, selected, lit } = this.#emphasis;
    const graph = this.#graph;
    if (hovered && 'edge' in hovered && graph.hasEdge(hovered.edge)) {
      return { nodes: new Set(graph.extremities(hovered.edge)), edges: new Set([hovered.edge]) };
    }
    const node = hovered && 'node' in hovered ? hovered.node : selected;
    if (node === undefined || !graph.hasNode(node)) return lit;
    const edges = graph.edges(node).filter((edge) => this.#emphasis.shown?.edges.has(edge) ?? true);
    return {
      nodes: new Set([node, ...edges.map((edge) => graph.opposite(node, edge))]),
      edges: new Set(edges),
    };
  }
}
