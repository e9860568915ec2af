import { type CypherFile, type CypherText, readCypher } from './cypher.ts';
import { parseShape, type Shape } from './shape.ts';

/** The module that binds every file of `cypher/` to a typed constant. */
export function statementsModule(folder: string): string {
  const files = readCypher(folder);
  const statements = files.filter((file) => file.tags.has('row'));
  const scripts = files.filter((file) => file.tags.has('script'));
  const nodes = files.flatMap(({ tags }) => nodeType(tags.get('node')) ?? []);
  const labels = nodes.map(({ label }) => label);
  return [
    '// Made from the files of this folder by `npm run codegen`; do not edit.',
    "import type { Script, Statement } from '../src/graph/statement.ts';",
    ...nodes.map(
      ({ label, shape }) => `export type ${label}Node = { label: '${label}' } & ${typescript(shape)};`,
    ),
    `/** The properties of each node in the order in which statements give their values. */\nexport const nodeProperties = {\n${nodes.map(propertiesOf).join('')}} as const;`,
    ...files.filter((file) => file.tags.has('type')).map(namedType),
    ...statements.map((file) => statement(file, labels)),
    ...scripts.map(script),
    `export const allStatements = [\n${statements.map((file) => `  ${inList(file)},\n`).join('')}];`,
    '',
  ].join('\n\n');
}

/** `author/by-identifier` is bound as `authorByIdentifier`. */
export function exportName(name: string): string {
  return name.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function namedType(file: CypherFile): string {
  const [, name, shape] = /^(\w+)\s*([\s\S]*)$/.exec(file.tags.get('type') ?? '') ?? [];
  return `export type ${name} = ${typescript(shape ?? '')};`;
}

/** A node of the graph, as the fragment of its name describes it: `Paper { id: string, … }`. */
interface NodeType {
  label: string;
  shape: string;
}

function nodeType(text: string | undefined): NodeType | undefined {
  const [, label, shape] = /^(\w+)\s*([\s\S]*)$/.exec(text ?? '') ?? [];
  return label && shape ? { label, shape } : undefined;
}

function propertiesOf({ label, shape }: NodeType): string {
  const parsed = parseShape(shape);
  const names = parsed.kind === 'object' ? [...parsed.fields.keys()] : [];
  return `  ${label}: [${names.map((name) => `'${name}'`).join(', ')}],\n`;
}

/** Where in the rows of a statement nodes are: `edges.node`, whether that is in a list or not. */
function nodesIn(shape: Shape, labels: string[], at: string[] = []): { at: string[]; label: string }[] {
  switch (shape.kind) {
    case 'object':
      return [...shape.fields].flatMap(([name, field]) => nodesIn(field, labels, [...at, name]));
    case 'list':
      return nodesIn(shape.item, labels, at);
    case 'union':
      return shape.options.flatMap((option) => nodesIn(option, labels, at));
    case 'name':
      return labels.filter((label) => shape.name === `${label}Node`).map((label) => ({ at, label }));
    default:
      return [];
  }
}

function statement(file: CypherFile, labels: string[]): string {
  const nodes = nodesIn(parseShape(file.tags.get('row') ?? ''), labels);
  const asked = [...new Set(nodes.map(({ label }) => label))];
  const params = withProperties(typescript(file.tags.get('params') ?? ''), asked);
  const row = typescript(file.tags.get('row') ?? '');
  const type = `Statement<${params}, ${row}>`;
  const names = [...file.choices.keys()].map((choice) => `'${choice}'`);
  const choices = [...file.choices].map(
    ([choice, text]) => `  ${choice}: ${statementOf(file, text, nodes)},`,
  );
  return [
    docstring(file),
    ...(choices.length === 0
      ? [`export const ${exportName(file.name)}: ${type} = ${statementOf(file, file, nodes)};`]
      : [
          `export const ${exportName(file.name)}: Record<${names.join(' | ')}, ${type}> = {`,
          ...choices,
          '};',
        ]),
  ].join('\n');
}

/** Parameters, and for each label which properties its nodes are to have; all of them where it is not said. */
function withProperties(params: string, labels: string[]): string {
  if (labels.length === 0) return params;
  const lists = labels.map((label) => `${label.toLowerCase()}Properties?: readonly string[]`);
  return `${params} & { ${lists.join(', ')} }`;
}

function statementOf(
  file: CypherFile,
  { text, grafeo }: CypherText,
  nodes: { at: string[]; label: string }[],
): string {
  return [
    '{',
    `  name: '${file.name}',`,
    `  access: '${file.tags.has('write') ? 'write' : 'read'}',`,
    `  cypher: ${literal(text)},`,
    ...(grafeo === undefined ? [] : [`  grafeo: ${literal(grafeo)},`]),
    ...(nodes.length === 0 ? [] : [`  nodes: ${JSON.stringify(nodes)},`]),
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

/** The types of headers are TypeScript's but for `int` and `float`, which say what the database holds. */
function typescript(type: string): string {
  const shape = type.trim() === '{}' ? 'Record<string, never>' : type;
  return shape.replace(/\b(int|float)\b/g, 'number');
}

function literal(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
