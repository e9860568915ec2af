import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { Colours } from './colours.ts';
import { type Named, placeLabels } from './labels.ts';
import { layoutOf } from './layout.ts';
import type { Task, Told } from './layout.worker.ts';
import { type Emphasis, Look, type Part, type Thing } from './look.ts';
import type { EdgeLook, GraphLook, NodeLook, PictureGraph } from './picture.ts';
import { readColours } from './read-colours.ts';
import { type Scene, sceneOf } from './scene.ts';
import { type Direction, towards } from './towards.ts';

const FONT_SIZE = 13;
const MOST_LABELS = 90;
/** What the buttons in the upper right corner cover. */
const BUTTONS = { width: 52, height: 140 };
const ZOOM_STEP = 1.6;
/** More edges than that are lines of one pixel: where there is no graphics card, wide ones take three times as long. */
const MOST_WIDE = 5000;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** Whom a drawing tells what happens to it. */
export interface Listener {
  hover(thing: Thing | undefined): void;
  select(node: string | undefined): void;
  /** The first places are there, or those that stay. */
  place(isSettled: boolean): void;
}

/** A picture on the page: what sigma draws, a layout that runs beside it, and names that keep clear of each other. */
export class Drawing {
  readonly #frame: HTMLElement;
  readonly #sigma: Sigma<NodeLook, EdgeLook, GraphLook>;
  readonly #listener: Listener;
  readonly #resize: ResizeObserver;
  readonly #widths = new Map<string, number>();
  readonly #font: string;
  #graph: PictureGraph = new UndirectedGraph();
  #emphasis: Emphasis = {};
  #colours: Colours;
  /** How all looks where nothing stands out, which sigma draws. */
  #plain: Look;
  #look: Look;
  #over = 0;
  #bySize: string[] = [];
  #worker: Worker | undefined;

  /** Draws into `stage`, in the colours of `frame`. */
  constructor(frame: HTMLElement, stage: HTMLElement, listener: Listener) {
    this.#frame = frame;
    this.#listener = listener;
    this.#font = getComputedStyle(frame).fontFamily;
    this.#colours = readColours(frame);
    this.#plain = this.#look = new Look(this.#graph, this.#colours, {});
    this.#sigma = new Sigma(this.#graph, stage, {
      allowInvalidContainer: true,
      // What stands out is drawn below, and names are written there.
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      minEdgeThickness: 0.5,
      stagePadding: 40,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zoomToSizeRatioFunction: (ratio) => ratio ** 0.4,
      nodeReducer: (id, data) => ({ ...data, ...this.#plain.node(id, data) }),
      edgeProgramClasses: { thin: EdgeLineProgram<NodeLook, EdgeLook, GraphLook> },
      edgeReducer: (id, data) => ({
        ...this.#plain.edge(id, data),
        type: this.#graph.size > MOST_WIDE ? 'thin' : 'line',
      }),
      defaultDrawNodeHover: () => {},
      ...(isStill() && { zoomDuration: 1, inertiaDuration: 1, doubleClickZoomingDuration: 1 }),
    });
    this.#sigma.on('afterRender', () => this.#drawOver());
    this.#sigma.on('enterNode', ({ node }) => listener.hover({ node }));
    this.#sigma.on('enterEdge', ({ edge }) => listener.hover({ edge }));
    this.#sigma.on('leaveNode', () => listener.hover(undefined));
    this.#sigma.on('leaveEdge', () => listener.hover(undefined));
    this.#sigma.on('clickNode', ({ node }) => listener.select(node));
    this.#sigma.on('clickStage', () => listener.select(undefined));
    this.#resize = new ResizeObserver(() => this.#sigma.scheduleRefresh());
    this.#resize.observe(stage);
  }

  /** Draws another graph, as soon as its nodes have places. */
  show(graph: PictureGraph): void {
    this.#worker?.terminate();
    if (!graph.getAttribute('isPlaced') && graph.order > 1) {
      this.#draw(new UndirectedGraph());
      this.#layOut(graph);
    } else {
      this.#draw(graph);
      this.#listener.place(true);
    }
  }

  emphasise(emphasis: Emphasis): void {
    const isSame = emphasis.shown === this.#emphasis.shown;
    this.#emphasis = emphasis;
    this.#see();
    // What is faded need not be drawn anew: to point at something is quick in large pictures too.
    if (!isSame) this.#sigma.scheduleRefresh();
    else this.#over ||= requestAnimationFrame(() => this.#drawOver());
  }

  /** Takes the colours that the page has by now. */
  recolour(): void {
    this.#colours = readColours(this.#frame);
    this.#see();
    this.#sigma.scheduleRefresh();
  }

  zoom(to: 'in' | 'out' | 'whole'): void {
    const camera = this.#sigma.getCamera();
    const { ratio } = camera.getState();
    const factor = to === 'in' ? 1 / ZOOM_STEP : ZOOM_STEP;
    this.#move(to === 'whole' ? WHOLE : { ratio: camera.getBoundedRatio(ratio * factor) });
  }

  /** The node next to another in a direction as one sees it; the largest where there is no other to start from. */
  next(from: string | undefined, direction: Direction): string | undefined {
    const shown = this.#bySize.filter((id) => this.#look.isShown(id));
    if (from === undefined || !shown.includes(from)) return shown[0];
    return towards(
      this.#at(from),
      direction,
      shown.map((id) => ({ id, ...this.#at(id) })),
    )?.id;
  }

  /** Moves the view to a node that is outside of it. */
  reveal(node: string): void {
    const { x, y } = this.#at(node);
    const { width, height } = this.#sigma.getDimensions();
    const place = this.#sigma.getNodeDisplayData(node);
    if (place && (x < 20 || y < 20 || x > width - 20 || y > height - 20))
      this.#move({ x: place.x, y: place.y });
  }

  /** The whole picture as it would be in a file. */
  scene(): Scene {
    return sceneOf(
      this.#graph,
      this.#look,
      this.#colours,
      (text, size) => (this.#widthOf(text) * size) / FONT_SIZE,
    );
  }

  end(): void {
    this.#worker?.terminate();
    cancelAnimationFrame(this.#over);
    this.#resize.disconnect();
    this.#sigma.kill();
  }

  #draw(graph: PictureGraph): void {
    this.#graph = graph;
    this.#bySize = graph.nodes().sort((a, b) => this.#sizeOf(b) - this.#sizeOf(a));
    this.#see();
    this.#sigma.setGraph(graph);
    this.#sigma.getCamera().setState(WHOLE);
  }

  #layOut(graph: PictureGraph): void {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.addEventListener('message', ({ data: { places, isSettled } }: MessageEvent<Told>) => {
      if (isSettled) worker.terminate();
      // Those whom movement disturbs see where things come to rest.
      else if (isStill()) return;
      let index = 0;
      graph.updateEachNodeAttributes(
        (_id, data) => ({ ...data, x: places[index++] ?? 0, y: places[index++] ?? 0 }),
        { attributes: ['x', 'y'] },
      );
      if (this.#graph !== graph) this.#draw(graph);
      this.#listener.place(isSettled);
    });
    const layout = layoutOf(graph);
    const task: Task = { layout, frame: this.#sigma.getDimensions() };
    worker.postMessage(task, [layout.nodes.buffer, layout.edges.buffer]);
  }

  #move(state: Partial<typeof WHOLE>): void {
    const camera = this.#sigma.getCamera();
    if (isStill()) camera.setState(state);
    else void camera.animate(state, { duration: 200 });
  }

  #see(): void {
    this.#plain = new Look(this.#graph, this.#colours, { shown: this.#emphasis.shown });
    this.#look = new Look(this.#graph, this.#colours, this.#emphasis);
  }

  /** Over what sigma draws: fades it where something stands out, draws that once more, and writes the names. */
  #drawOver(): void {
    this.#over = 0;
    const { edges, nodes, labels } = this.#sigma.getCanvases();
    const context = labels?.getContext('2d');
    if (!context || !edges || !nodes) return;
    const { width, height } = this.#sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    edges.style.opacity = this.#look.near ? '0.25' : '';
    nodes.style.opacity = this.#look.near ? '0.35' : '';
    if (this.#look.near) this.#drawNear(context, this.#look.near);
    this.#writeNames(context, width, height);
  }

  #drawNear(context: CanvasRenderingContext2D, { nodes, edges }: Part): void {
    const graph = this.#graph;
    for (const id of edges) {
      if (!graph.hasEdge(id)) continue;
      const { hidden, color, size } = this.#look.edge(id, graph.getEdgeAttributes(id));
      if (hidden) continue;
      const [from, to] = graph.extremities(id).map((end) => this.#at(end));
      context.beginPath();
      context.moveTo(from?.x ?? 0, from?.y ?? 0);
      context.lineTo(to?.x ?? 0, to?.y ?? 0);
      context.lineWidth = this.#sigma.scaleSize(size);
      context.strokeStyle = color;
      context.stroke();
    }
    const { selected, hovered } = this.#emphasis;
    for (const id of nodes) {
      if (!graph.hasNode(id) || !this.#look.isShown(id)) continue;
      const { x, y } = this.#at(id);
      const { color, size } = this.#look.node(id, graph.getNodeAttributes(id));
      const radius = this.#sigma.scaleSize(size);
      disc(context, x, y, radius);
      context.fillStyle = color;
      context.fill();
      if (id !== selected && !(hovered && 'node' in hovered && hovered.node === id)) continue;
      disc(context, x, y, radius + 3);
      context.lineWidth = 2;
      context.strokeStyle = this.#colours.ink;
      context.stroke();
    }
  }

  #writeNames(context: CanvasRenderingContext2D, width: number, height: number): void {
    const most = Math.min(MOST_LABELS, Math.round((width * height) / 6000));
    const over = { left: width - BUTTONS.width, right: width, top: 0, bottom: BUTTONS.height };
    const frame = {
      width,
      height,
      lineHeight: FONT_SIZE * 1.25,
      most,
      over,
      below: this.#graph.getAttribute('isPlaced'),
    };
    context.font = `${FONT_SIZE}px ${this.#font}`;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = this.#colours.paper;
    context.fillStyle = this.#colours.ink;
    for (const { x, y, text } of placeLabels([...this.#named()], frame, (text) => this.#widthOf(text))) {
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
  }

  /** What has a name, in the order in which it should: what one points at, what stands out, and then by size. */
  *#named(): Generator<Named> {
    const { hovered, selected } = this.#emphasis;
    const first = [hovered && 'node' in hovered ? hovered.node : undefined, selected];
    const near = this.#look.near;
    const others = near ? this.#bySize.filter((id) => near.nodes.has(id)) : this.#bySize;
    for (const id of new Set([...first, ...others])) {
      if (id === undefined || !this.#graph.hasNode(id) || !this.#look.isShown(id)) continue;
      yield {
        id,
        ...this.#at(id),
        size: this.#sigma.scaleSize(this.#sizeOf(id)),
        label: this.#graph.getNodeAttribute(id, 'label'),
      };
    }
  }

  #at(node: string): { x: number; y: number } {
    return this.#sigma.framedGraphToViewport(this.#sigma.getNodeDisplayData(node) ?? { x: 0, y: 0 });
  }

  #sizeOf(node: string): number {
    return this.#graph.getNodeAttribute(node, 'size');
  }

  #widthOf(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      const context = this.#sigma.getCanvases().labels?.getContext('2d');
      if (context) context.font = `${FONT_SIZE}px ${this.#font}`;
      width = context?.measureText(text).width ?? 0;
      this.#widths.set(text, width);
    }
    return width;
  }
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Whether the visitor has asked for less movement. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
