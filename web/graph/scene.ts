import type { Colours } from './colours.ts';
import { type Named, type PlacedLabel, placeLabels } from './labels.ts';
import type { Look } from './look.ts';
import type { PictureGraph } from './picture.ts';

/** A whole picture as it is to be drawn into a file, in pixels. */
export interface Scene {
  width: number;
  height: number;
  paper: string;
  ink: string;
  fontSize: number;
  edges: { x1: number; y1: number; x2: number; y2: number; width: number; colour: string }[];
  nodes: { x: number; y: number; size: number; colour: string; label: string }[];
  labels: PlacedLabel[];
}

const WIDTH = 1600;
const PADDING = 60;
const FONT_SIZE = 15;
const MOST_LABELS = 150;
/** Sizes are made for a picture on a screen, which is smaller than one in a file. */
const LARGER = 1.5;

/** All that is shown of a graph, in the frame that it fills, with the names that there is room for. */
export function sceneOf(
  graph: PictureGraph,
  look: Look,
  { paper, ink }: Colours,
  widthOf: (text: string, fontSize: number) => number,
): Scene {
  const shown = graph.filterNodes((id) => look.isShown(id));
  const places = shown.map((id) => graph.getNodeAttributes(id));
  const [left, right] = range(places.map(({ x }) => x));
  const [bottom, top] = range(places.map(({ y }) => y));
  const ratio = Math.min(1.6, Math.max(0.5, (top - bottom) / (right - left || 1)));
  const height = Math.round(WIDTH * Math.min(ratio, 1));
  const scale = Math.min(
    (WIDTH - 2 * PADDING) / (right - left || 1),
    (height - 2 * PADDING) / (top - bottom || 1),
  );
  const at = (id: string) => {
    const { x, y } = graph.getNodeAttributes(id);
    // Up is up in a graph, and down in a file.
    return {
      x: WIDTH / 2 + (x - (left + right) / 2) * scale,
      y: height / 2 - (y - (bottom + top) / 2) * scale,
    };
  };

  const nodes = shown.map((id) => {
    const data = graph.getNodeAttributes(id);
    const { color, size, zIndex } = look.node(id, data);
    return { id, ...at(id), size: size * LARGER, colour: color, label: data.label, zIndex };
  });
  const edges = graph.mapEdges((id, data, source, target) => {
    const { hidden, color, size, zIndex } = look.edge(id, data);
    const [one, other] = [at(source), at(target)];
    const isHidden = hidden || !look.isShown(source) || !look.isShown(target);
    return { x1: one.x, y1: one.y, x2: other.x, y2: other.y, width: size, colour: color, zIndex, isHidden };
  });
  const named: Named[] = nodes
    .filter(({ id }) => !look.near || look.near.nodes.has(id))
    .sort((a, b) => b.size - a.size);
  const below = graph.getAttribute('isPlaced');
  const frame = { width: WIDTH, height, lineHeight: FONT_SIZE * 1.25, most: MOST_LABELS, below };
  return {
    ...{ width: WIDTH, height, paper, ink, fontSize: FONT_SIZE },
    edges: edges.filter(({ isHidden }) => !isHidden).sort((a, b) => a.zIndex - b.zIndex),
    nodes: nodes.sort((a, b) => a.zIndex - b.zIndex),
    labels: placeLabels(named, frame, (text) => widthOf(text, FONT_SIZE)),
  };
}

function range(values: number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return values.length > 0 ? [least, most] : [0, 0];
}
