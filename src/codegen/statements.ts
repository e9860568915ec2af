import { type CypherFile, type CypherText, readCypher } from './cypher.ts';

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

function statement(file: CypherFile): string {
  const params = typescript(file.tags.get('params') ?? '');
  const row = typescript(file.tags.get('row') ?? '');
  const type = `Statement<${params}, ${row}>`;
  const names = [...file.choices.keys()].map((choice) => `'${choice}'`);
  const choices = [...file.choices].map(([choice, text]) => `  ${choice}: ${statementOf(file, text)},`);
  return [
    docstring(file),
    ...(choices.length === 0
      ? [`export const ${exportName(file.name)}: ${type} = ${statementOf(file, file)};`]
      : [
          `export const ${exportName(file.name)}: Record<${names.join(' | ')}, ${type}> = {`,
          ...choices,
          '};',
        ]),
  ].join('\n');
}

function statementOf(file: CypherFile, { text, grafeo }: CypherText): string {
  return [
    '{',
    `  name: '${file.name}',`,
    `  access: '${file.tags.has('write') ? 'write' : 'read'}',`,
    `  cypher: ${literal(text)},`,
    ...(grafeo === undefined ? [] : [`  grafeo: ${literal(grafeo)},`]),
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
