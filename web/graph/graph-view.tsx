import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ExportedNetwork } from '../../src/export/network.ts';
import { addressOf, type PageKind } from '../app/address.ts';
import { Drawing } from './drawing.ts';
import css from './graph-view.module.css';
import type { Part, Thing } from './look.ts';
import { graphOf, type Picture } from './picture.ts';
import { Saving } from './saving.tsx';

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
/** Milliseconds for a browser that has lost what it drew with to find itself again. */
const RECOVERY = 500;
const ZOOMS = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' } as const;

interface GraphViewProps {
  picture: Picture;
  /** What it is a picture of, for those who do not see it. */
  label: string;
  /** What of it is shown; all where this is not given. */
  shown?: Part | undefined;
  /** A path to light. */
  lit?: Part | undefined;
  selected: string | undefined;
  select: (node: string | undefined) => void;
  /** What its nodes are: to choose one again opens its page. */
  kind: PageKind;
  /** What the panel says of a node or an edge: why it is there. */
  describe: (thing: Thing) => ReactNode;
  /** What the panel says where nothing is chosen. */
  children: ReactNode;
  /** What files of the picture are called, and what it holds, for programs. */
  file: string;
  network: () => ExportedNetwork;
}

/** A picture to look into: by pointing and clicking, by touch, and by the keys that its label tells. */
export function GraphView({
  picture,
  label,
  shown,
  lit,
  selected,
  select,
  kind,
  describe,
  children,
  file,
  network,
}: GraphViewProps) {
  const frame = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const [, navigate] = useLocation();
  const [losses, setLosses] = useState(0);
  const [hovered, setHovered] = useState<Thing>();
  const [state, setState] = useState<'waiting' | 'moving' | 'settled'>('waiting');
  const graph = useMemo(() => graphOf(picture), [picture]);
  const chosen = selected !== undefined && graph.hasNode(selected) ? selected : undefined;
  // The drawing lives on from one selection to the next, and calls what is meant by it now.
  const take = (node: string | undefined) =>
    node !== undefined && node === chosen ? navigate(addressOf(kind, node)) : select(node);
  const current = useRef(take);
  current.current = take;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each loss asks for a new drawing
  useEffect(() => {
    const canvases = stage.current;
    if (!frame.current || !canvases) return;
    const made = new Drawing(frame.current, canvases, {
      hover: setHovered,
      select: (node) => current.current(node),
      place: (isSettled) => setState(isSettled ? 'settled' : 'moving'),
    });
    drawing.current = made;
    let recovery: NodeJS.Timeout | undefined;
    const lose = () => {
      recovery ??= setTimeout(() => setLosses((before) => before + 1), RECOVERY);
    };
    canvases.addEventListener('webglcontextlost', lose, true);
    const recolour = () => made.recolour();
    const preference = matchMedia('(prefers-color-scheme: dark)');
    document.addEventListener('colourscheme', recolour);
    preference.addEventListener('change', recolour);
    return () => {
      clearTimeout(recovery);
      canvases.removeEventListener('webglcontextlost', lose, true);
      document.removeEventListener('colourscheme', recolour);
      preference.removeEventListener('change', recolour);
      made.end();
    };
  }, [losses]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be told
  useEffect(() => {
    setHovered(undefined);
    setState('waiting');
    drawing.current?.show(graph);
  }, [graph, losses]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be told
  useEffect(() => {
    drawing.current?.emphasise({ shown, lit, selected: chosen, hovered });
  }, [shown, lit, chosen, hovered, losses]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const here = hovered && 'node' in hovered ? hovered.node : chosen;
    if (key in ARROWS) {
      const next = drawing.current?.next(here, ARROWS[key as keyof typeof ARROWS]);
      if (next) {
        setHovered({ node: next });
        drawing.current?.reveal(next);
      }
    } else if (key in ZOOMS) drawing.current?.zoom(ZOOMS[key as keyof typeof ZOOMS]);
    else if (key === 'Enter' && here) take(here);
    else if (key === 'Escape') {
      setHovered(undefined);
      if (selected) select(undefined);
    } else return;
    event.preventDefault();
  };

  const thing = hovered ?? (chosen === undefined ? undefined : { node: chosen });
  return (
    <div className={css.view}>
      <section
        ref={frame}
        className={`${css.frame} ${graph.getAttribute('isPlaced') ? css.low : ''}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is one thing to the keyboard, which moves within it
        tabIndex={0}
        role="application"
        aria-label={`${label}. Arrow keys move, Enter selects and then opens, Escape lets go, plus and minus zoom, 0 shows the whole.`}
        data-state={state}
        onKeyDown={onKeyDown}
        onBlur={() => setHovered(undefined)}
      >
        <div ref={stage} className={css.stage} />
        {state === 'waiting' && (
          <p className={css.waiting} role="status">
            Finding places …
          </p>
        )}
        <div className={css.zoom}>
          <button type="button" aria-label="Zoom in" onClick={() => drawing.current?.zoom('in')}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => drawing.current?.zoom('out')}>
            −
          </button>
          <button type="button" aria-label="Show the whole" onClick={() => drawing.current?.zoom('whole')}>
            ⤢
          </button>
        </div>
      </section>
      <aside className={css.panel} aria-live="polite" aria-label="What is chosen">
        {thing ? describe(thing) : children}
        {chosen !== undefined && (
          <button type="button" onClick={() => select(undefined)}>
            Let go
          </button>
        )}
      </aside>
      <Saving file={file} scene={() => drawing.current?.scene()} network={network} />
    </div>
  );
}
