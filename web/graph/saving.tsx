import { useState } from 'react';
import { networkAsGraphMl } from '../../src/export/graphml.ts';
import type { ExportedNetwork } from '../../src/export/network.ts';
import { download } from './download.ts';
import css from './graph-view.module.css';
import { svgAsPng } from './png.ts';
import type { Scene } from './scene.ts';
import { sceneAsSvg } from './svg.ts';

/** Buttons that save a picture: as one sees it for PNG and SVG, and what it shows with all its figures as GraphML. */
export function Saving({
  file,
  scene,
  network,
}: {
  file: string;
  scene: () => Scene | undefined;
  network: () => ExportedNetwork;
}) {
  const [error, setError] = useState<string>();
  const save = async (type: 'PNG' | 'SVG' | 'GraphML') => {
    setError(undefined);
    try {
      if (type === 'GraphML') {
        const pieces: string[] = [];
        for await (const piece of networkAsGraphMl(network())) pieces.push(piece);
        return download(`${file}.graphml`, pieces.join(''), 'application/graphml+xml');
      }
      const drawn = scene();
      if (!drawn) return;
      const svg = sceneAsSvg(drawn);
      if (type === 'SVG') download(`${file}.svg`, svg, 'image/svg+xml');
      else download(`${file}.png`, await svgAsPng(svg), 'image/png');
    } catch (error) {
      setError(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <p className={`small ${css.saving}`}>
      Save as
      {(['PNG', 'SVG', 'GraphML'] as const).map((type) => (
        <button key={type} type="button" onClick={() => void save(type)}>
          {type}
        </button>
      ))}
      {error && <span role="alert">{error}</span>}
    </p>
  );
}
