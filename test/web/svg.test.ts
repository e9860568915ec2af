import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { DARK } from '../../web/graph/colours.ts';
import { Look } from '../../web/graph/look.ts';
import { graphOf } from '../../web/graph/picture.ts';
import { sceneOf } from '../../web/graph/scene.ts';
import { sceneAsSvg } from '../../web/graph/svg.ts';

const colours = {
  paper: '#111111',
  ink: '#eeeeee',
  quiet: '#999999',
  line: '#333333',
  accent: '#0000ff',
  ...DARK,
};
const graph = graphOf({
  nodes: [
    { id: 'a', label: '<b>"Ada" & \u0000 Co</b>', community: 0, weight: 4, place: { x: 0, y: 0 } },
    { id: 'b', label: 'Bea', community: 1, weight: 1, place: { x: 10, y: 10 } },
    { id: 'c', label: 'Cy', community: 99, weight: 1, place: { x: 10, y: 0 } },
  ],
  edges: [
    { id: 'ab', source: 'a', target: 'b', weight: 2 },
    { id: 'bc', source: 'b', target: 'c', weight: 1 },
  ],
});
const drawn = (look: Look) =>
  sceneAsSvg(sceneOf(graph, look, colours, (text, size) => text.length * size * 0.6));
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true });

it('is well-formed whatever things are called', () => {
  const svg = drawn(new Look(graph, colours, {}));
  expect(XMLValidator.validate(svg)).toBe(true);
  const [lines, dots, names] = parser.parse(svg).svg.g;
  expect(lines.line).toHaveLength(2);
  expect(dots.circle.map(({ title }: { title: string }) => title)).toContain('<b>"Ada" & \uFFFD Co</b>');
  expect(names.text).toHaveLength(3);
});

it('has up above, and colours by community', () => {
  const [, dots] = parser.parse(drawn(new Look(graph, colours, {}))).svg.g;
  const of = (title: string) => dots.circle.find((dot: { title: string }) => dot.title === title);
  expect(Number(of('Bea').cy)).toBeLessThan(Number(of('Cy').cy));
  expect(of('Bea').fill).toBe(DARK.communities[1]);
  expect(of('Cy').fill).toBe(DARK.other);
});

it('leaves out what is not shown, and lights a path', () => {
  const part = { nodes: new Set(['a', 'b']), edges: new Set(['ab']) };
  const [lines, dots] = parser.parse(drawn(new Look(graph, colours, { shown: part, lit: part }))).svg.g;
  expect(dots.circle).toHaveLength(2);
  expect(lines.line).toMatchObject({ stroke: colours.accent });
});
