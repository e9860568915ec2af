import type { Frame } from './fill-frame.ts';
import { type Layout, placesIn, step, stepsOf } from './layout.ts';

/** What the worker is given: where a layout begins, and how large the picture is. */
export interface Task {
  layout: Layout;
  frame: Frame;
}

/** What the worker tells: where the nodes are by now, and whether they stay there. */
export interface Told {
  places: Float32Array<ArrayBuffer>;
  isSettled: boolean;
}

const EVERY_MS = 250;

self.addEventListener('message', ({ data: { layout, frame } }: MessageEvent<Task>) => {
  let last = performance.now();
  for (let left = stepsOf(layout); left > 0; left--) {
    step(layout);
    if (performance.now() - last > EVERY_MS) {
      tell({ places: placesIn(layout, frame), isSettled: false });
      last = performance.now();
    }
  }
  tell({ places: placesIn(layout, frame, { apart: true }), isSettled: true });
});

function tell(told: Told): void {
  self.postMessage(told, { transfer: [told.places.buffer] });
}
