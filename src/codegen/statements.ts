import { type CypherFile, readCypher } from './cypher.ts';

/** The module that binds every file of `cypher/` to a typed constant. */
export function statementsModule(folder: string): string {
  const files = readCypher(folder);
  const statements = files.filter((file) => file.tags.has('row'));
  const scripts = files.filter((file) => file.tags.has('script'));
  return [
    '// Made from the files of this folder by `npm run codegen`; do not edit.',
    "import type { Script, Statement } from '../src/graph/statement.ts';",
    ...files.filter((file) => file.tags.has('type')).map(namedType),
    ...statements.map(statement),
    ...scripts.map(script),
    `export const allStatements = [\n${statements.map((file) => `  ${exportName(file.name)},\n`).join('')}];`,
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

function statement(file: CypherFile): string {
  const params = typescript(file.tags.get('params') ?? '');
  const row = typescript(file.tags.get('row') ?? '');
  return [
    docstring(file),
    `export const ${exportName(file.name)}: Statement<${params}, ${row}> = {`,
    `  name: '${file.name}',`,
    `  access: '${file.tags.has('write') ? 'write' : 'read'}',`,
    `  cypher: ${literal(file.text)},`,
    ...(file.grafeo === undefined ? [] : [`  grafeo: ${literal(file.grafeo)},`]),
    '};',
  ].join('\n');
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
