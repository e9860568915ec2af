import { type Place, parameterOf } from '../graph/statement.ts';
import { type CypherFile, type CypherText, readCypher } from './cypher.ts';
import { type Known, placesIn } from './places.ts';
import { namesOf, parseShape, type Shape, typescript } from './shape.ts';

/** The module that binds every file of `cypher/` to a typed constant. */
export function statementsModule(folder: string): string {
  const files = readCypher(folder);
  const statements = files.filter((file) => file.tags.has('row'));
  const scripts = files.filter((file) => file.tags.has('script'));
  const nodes = files.flatMap(({ tags }) => nodeType(tags.get('node')) ?? []);
  const types = files.flatMap(({ tags }) => namedType(tags.get('type')) ?? []);
  const named = new Map<string, Shape>(types.map(({ name, shape }) => [name, shape]));
  const labels = new Set(nodes.map(({ label }) => label));
  return [
    '// Made from the files of this folder by `npm run codegen`; do not edit.',
    "import type { Script, Statement } from '../src/graph/statement.ts';",
    ...nodes.map(
      ({ label, always, asked }) =>
        `export type ${label}Node = { label: '${label}' } & ${typescript(always)} & ${typescript(asked)};`,
    ),
    `/** The properties of each node in the order in which they travel: those that always do, and those that do where they are asked for. */
export const nodeProperties = {\n${nodes.map(propertiesOf).join('')}} as const;`,
    ...types.map(({ name, shape }) => `export type ${name} = ${typescript(shape)};`),
    ...statements.map((file) => statement(file, { labels, named })),
    ...scripts.map(script),
    `export const allStatements = [\n${statements.map((file) => `  ${inList(file)},\n`).join('')}];`,
    '',
  ].join('\n\n');
}

/** `author/by-identifier` is bound as `authorByIdentifier`. */
export function exportName(name: string): string {
  return name.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function namedType(text: string | undefined): { name: string; shape: Shape } | undefined {
  const [, name, shape] = /^(\w+)\s*([\s\S]*)$/.exec(text ?? '') ?? [];
  return name && shape ? { name, shape: parseShape(shape) } : undefined;
}

/** A node of the graph, as the fragment of its name describes it: `Paper { id: string, … } and { doi: string | null, … }`. */
export interface NodeType {
  label: string;
  always: Shape;
  asked: Shape;
}

/** Reads what a fragment says of a node. */
export function nodeType(text: string | undefined): NodeType | undefined {
  const [, label, always, asked] = /^(\w+)\s*(\{[^}]*\})\s*and\s*(\{[^}]*\})$/.exec(text ?? '') ?? [];
  return label && always && asked
    ? { label, always: parseShape(always), asked: parseShape(asked) }
    : undefined;
}

function propertiesOf({ label, always, asked }: NodeType): string {
  return `  ${label}: { always: ${list(namesOf(always))}, asked: ${list(namesOf(asked))} },\n`;
}

function list(names: string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`;
}

function statement(file: CypherFile, known: Known): string {
  const shape = parseShape(file.tags.get('row') ?? '{}');
  const places = placesIn(shape, known);
  const params = withProperties(parseShape(file.tags.get('params') ?? '{}'), places);
  const type = `Statement<${params}, ${typescript(shape)}>`;
  const names = [...file.choices.keys()].map((choice) => `'${choice}'`);
  const choices = [...file.choices].map(
    ([choice, text]) => `  ${choice}: ${statementOf(file, text, places)},`,
  );
  return [
    docstring(file),
    ...(choices.length === 0
      ? [`export const ${exportName(file.name)}: ${type} = ${statementOf(file, file, places)};`]
      : [
          `export const ${exportName(file.name)}: Record<${names.join(' | ')}, ${type}> = {`,
          ...choices,
          '};',
        ]),
  ].join('\n');
}

/** Parameters, and for each label of nodes which of their properties are asked for; all of them where it is not said. */
function withProperties(params: Shape, places: Place[]): string {
  const lists = places.flatMap((place) => ('label' in place ? parameterOf(place.label) : []));
  const optional = [...new Set(lists)].map((name) => `${name}?: readonly string[]`);
  return optional.length === 0 ? typescript(params) : `${typescript(params)} & { ${optional.join(', ')} }`;
}

function statementOf(file: CypherFile, { text, grafeo }: CypherText, places: Place[]): string {
  return [
    '{',
    `  name: '${file.name}',`,
    `  access: '${file.tags.has('write') ? 'write' : 'read'}',`,
    `  cypher: ${literal(text)},`,
    ...(grafeo === undefined ? [] : [`  grafeo: ${literal(grafeo)},`]),
    ...(places.length === 0 ? [] : [`  places: ${JSON.stringify(places)},`]),
    '}',
  ].join('\n');
}

/** A statement among all of them, or each that one may choose from. */
function inList({ name, choices }: CypherFile): string {
  return choices.size === 0 ? exportName(name) : `...Object.values(${exportName(name)})`;
}

function script(file: CypherFile): string {
  return [
    docstring(file),
    `export const ${exportName(file.name)}: Script = {`,
    `  name: '${file.name}',`,
    `  commands: ${commands(file.text)},`,
    ...(file.grafeo === undefined ? [] : [`  grafeo: ${commands(file.grafeo)},`]),
    '};',
  ].join('\n');
}

function commands(text: string): string {
  const list = text
    .split(';')
    .map((command) => command.trim())
    .filter(Boolean);
  return `[\n${list.map((command) => `    ${literal(command)},\n`).join('')}  ]`;
}

function docstring(file: CypherFile): string {
  return `/** ${file.description.replaceAll('\n', '\n * ')} */`;
}

function literal(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
