import { escaped, XML } from '../../src/export/xml.ts';
import type { Scene } from './scene.ts';

/** A picture as SVG: lines, discs that tell their names, and the names there is room for. */
export function sceneAsSvg({ width, height, paper, ink, fontSize, edges, nodes, labels }: Scene): string {
  return [
    XML,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n`,
    `<rect width="100%" height="100%" fill="${escaped(paper)}"/>\n<g stroke-linecap="round">\n`,
    ...edges.map(
      ({ x1, y1, x2, y2, width, colour }) =>
        `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="${escaped(colour)}" stroke-width="${short(width)}"/>\n`,
    ),
    `</g>\n<g stroke="${escaped(paper)}">\n`,
    ...nodes.map(
      ({ x, y, size, colour, label }) =>
        `<circle cx="${short(x)}" cy="${short(y)}" r="${short(size)}" fill="${escaped(colour)}"><title>${escaped(label)}</title></circle>\n`,
    ),
    `</g>\n<g font-family="system-ui, sans-serif" font-size="${fontSize}" fill="${escaped(ink)}" stroke="${escaped(paper)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">\n`,
    ...labels.map(({ x, y, text }) => `<text x="${short(x)}" y="${short(y)}">${escaped(text)}</text>\n`),
    '</g>\n</svg>\n',
  ].join('');
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
