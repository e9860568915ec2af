let isThere: boolean | undefined;

/** Whether the browser can draw with WebGL, which pictures need. */
export function hasWebGl(): boolean {
  isThere ??= ['webgl2', 'webgl'].some((kind) => document.createElement('canvas').getContext(kind) !== null);
  return isThere;
}
