import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const INCLUDE = /^(\s*)\/\/ @include (\S+)((?: \w+=\S+)*)\s*$/;
const CHOOSE = /^(\s*)\/\/ @choose((?: \w+=\S+)+)\s*$/;
const VARIANT = '.grafeo';
/** Questions for analysts, which no code asks. */
const COOKBOOK = 'cookbook';

/** What is run, with every fragment in place. */
export interface CypherText {
  text: string;
  grafeo?: string;
}

/** A file of `cypher/`, read: what its header says, and its text. */
export interface CypherFile extends CypherText {
  name: string;
  description: string;
  /** `@params`, `@row` and so on, each with the type that follows it. */
  tags: Map<string, string>;
  /** Where the file says `// @choose a=this/fragment b=that/one`: its text with either, `text` being the first. */
  choices: Map<string, CypherText>;
}

/**
 * Reads every statement, script and fragment below a folder. Fragments are put in place here, once, so that
 * the text which runs is a constant and nothing is assembled while the server runs.
 * Throws where a file has no description, or includes a fragment that is missing or includes itself.
 */
export function readCypher(folder: string): CypherFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith(COOKBOOK))
    .map((file) => file.slice(0, -'.cypher'.length).replaceAll(path.sep, '/'))
    .sort();
  const sources = new Map(
    names.map((name) => [name, readFileSync(path.join(folder, `${name}.cypher`), 'utf8')]),
  );
  return names
    .filter((name) => !name.endsWith(VARIANT))
    .map((name) => {
      const textOf = (choice: string): CypherText => {
        const text = expand(name, { sources, choice, variant: '' }, []);
        const grafeo = expand(name, { sources, choice, variant: VARIANT }, []);
        return { text, ...(grafeo !== text && { grafeo }) };
      };
      const source = sources.get(name) ?? '';
      const names = choicesOf(source);
      return {
        name,
        ...header(name, source),
        ...textOf(names[0] ?? ''),
        choices: new Map(names.map((choice) => [choice, textOf(choice)])),
      };
    });
}

function choicesOf(source: string): string[] {
  const words = source.split('\n').flatMap((line) => [...wordsOf(CHOOSE.exec(line)?.[2] ?? '').keys()]);
  return [...new Set(words)];
}

function header(name: string, source: string): Pick<CypherFile, 'description' | 'tags'> {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comment = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  const [description = '', ...tagged] = comment.join('\n').split(/^@/m);
  if (!description.trim())
    throw new Error(`cypher/${name}.cypher: the leading comment does not say what it answers`);
  const tags = tagged.map((tag): [string, string] => {
    const [, word = '', type = ''] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
    return [word, type.trim()];
  });
  return { description: description.trim(), tags: new Map(tags) };
}

/** What texts are made for: the files, which of a `@choose` is taken, and which variant of a file where it has one. */
interface Expansion {
  sources: Map<string, string>;
  choice: string;
  variant: string;
}

function expand(name: string, expansion: Expansion, including: string[]): string {
  const { sources, choice, variant } = expansion;
  const source = sources.get(name + variant) ?? sources.get(name);
  const trail = [...including, name];
  if (source === undefined)
    throw new Error(`cypher/${including.at(-1)}.cypher includes ${name}, which does not exist`);
  if (including.includes(name))
    throw new Error(`cypher/${name}.cypher includes itself: ${trail.join(' > ')}`);
  return source
    .split('\n')
    .flatMap((line) => {
      const include = INCLUDE.exec(chosen(line, choice));
      if (!include) return line.trimStart().startsWith('//') ? [] : [line];
      const [, indent = '', fragment = '', words = ''] = include;
      return fill(fragment, expand(fragment, expansion, trail), words)
        .split('\n')
        .map((inner) => indent + inner);
    })
    .join('\n')
    .trim();
}

/** A line that lets one choose between fragments as one that includes the chosen one. */
function chosen(line: string, choice: string): string {
  const [, indent = '', words = ''] = CHOOSE.exec(line) ?? [];
  const fragment = wordsOf(words).get(choice);
  return fragment === undefined ? line : `${indent}// @include ${fragment}`;
}

/** Puts the words that an include gives (`by=title way=ASC`) in the places that its fragment has for them (`@by`). */
function fill(fragment: string, text: string, words: string): string {
  const given = wordsOf(words);
  return text.replace(/@(\w+)/g, (_, name: string) => {
    const word = given.get(name);
    if (word === undefined) throw new Error(`${fragment} is included without its @${name}`);
    return word;
  });
}

/** `by=title way=ASC`, by name. */
function wordsOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', word = '']) => [name, word]));
}
