import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hostileTexts } from './hostile-texts.ts';

/** What is sent: a document, which may be broken, and its variables, which may not fit. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** What there is in the graph, so that questions reach it. */
export interface Known {
  ids: string[];
  cursors: string[];
  words: string[];
}

const DEEPEST = 5;
const MOST_FIELDS = 4;
const SIGNS = [
  '{',
  '}',
  '(',
  ')',
  '"',
  '$',
  '@',
  '…',
  '\u0000',
  '\ud800',
  '#',
  '...',
  '\\',
  ':',
  '!',
  '[',
  ']',
  '0',
  ' ',
];
const USUAL = [1, 2, 3, 5, 10];
const NUMBERS = [20, 100, 2024, -1, 0, 101, 1.5, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1e9];
const DAYS = ['2024-01-10', '2020-02-29', '1900-01-01', '9999-12-31'];
const NO_DAYS = ['2020-13-45', '0000-00-00', '24'];

/** Writes questions to a schema: half of them with care, which are valid but for their texts, half with slips. */
export function questionsTo(schema: GraphQLSchema, known: Known): (draw: GeneratorValue) => Question {
  return (draw) => new Writer(schema, known, draw).question();
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #known: Known;
  readonly #draw: GeneratorValue;
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  readonly #careful: boolean;
  #aliases = 0;

  constructor(schema: GraphQLSchema, known: Known, draw: GeneratorValue) {
    this.#schema = schema;
    this.#known = known;
    this.#draw = draw;
    this.#careful = this.#sometimes(50);
  }

  question(): Question {
    const root = this.#schema.getQueryType() as GraphQLObjectType;
    const selection = this.#selection(root, DEEPEST);
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const query = [`query Q${declared} ${selection}`, ...this.#fragments].join('\n');
    if (this.#sometimes(3))
      Object.assign(this.#variables, { more: this.#anything(), constructor: { prototype: 1 } });
    return { query: this.#slip(25) ? this.#broken(query) : query, variables: this.#variables };
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#draw(fc.nat, { max: list.length - 1 })] as T;
  }

  /** True so many times in a hundred. */
  #sometimes(percent: number): boolean {
    return this.#draw(fc.nat, { max: 99 }) >= 100 - percent;
  }

  #slip(percent: number): boolean {
    return !this.#careful && this.#sometimes(percent);
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isAbstractType(named)) {
      const members = this.#schema.getPossibleTypes(named);
      const parts = members
        .filter(() => this.#sometimes(50))
        .map((one) => `... on ${one} ${this.#selection(one, depth)}`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const count = this.#draw(fc.integer, { min: 1, max: MOST_FIELDS });
    const parts = Array.from({ length: count }, () => {
      if (fields.length === 0 || this.#sometimes(2)) return '__typename';
      const field = this.#pick(fields);
      this.#aliases += 1;
      const alias = this.#slip(10) ? '' : `a${this.#aliases}: `;
      const name = this.#slip(1) ? this.#broken(field.name) : field.name;
      return `${alias}${name}${this.#arguments(field.args)}${this.#directive()} ${this.#selection(field.type, depth - 1)}`;
    });
    const selection = `{ ${parts.join(' ')} }`;
    if (!this.#sometimes(5)) return selection;
    const fragment = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${fragment} on ${named} ${selection}`);
    return `{ ...${fragment} ${this.#slip(5) ? `...F${this.#fragments.length}` : ''} }`;
  }

  #directive(): string {
    if (this.#slip(1)) return this.#pick([' @skip', ' @unknown', ' @include(if: 1)']);
    return this.#sometimes(4)
      ? this.#pick([' @include(if: true)', ' @skip(if: true)', ' @skip(if: false)'])
      : '';
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter(({ name }) => !(this.#careful && ['last', 'before', 'after'].includes(name)))
      .filter(({ type }) => (isNonNullType(type) ? !this.#slip(2) : this.#sometimes(20)))
      .map((arg) => `${arg.name}: ${this.#argument(arg)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #argument(arg: GraphQLArgument): string {
    const value = this.#value(arg);
    if (!this.#sometimes(30)) return literal(value, arg.type);
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${this.#slip(3) ? 'String' : arg.type}`);
    if (!this.#slip(3)) this.#variables[name] = value;
    return `$${name}`;
  }

  #value({ name, type }: Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>, depth = 2): unknown {
    if (isNonNullType(type)) return this.#value({ name, type: type.ofType as GraphQLInputType }, depth);
    if (this.#slip(2)) return null;
    if (this.#slip(2)) return this.#anything();
    if (isListType(type)) {
      const count = this.#slip(3) ? 150 : this.#draw(fc.integer, { min: 1, max: 2 });
      return Array.from({ length: count }, () =>
        this.#value({ name, type: type.ofType as GraphQLInputType }, depth),
      );
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        ({ name: own }) => depth > 0 || !['and', 'or', 'not'].includes(own),
      );
      const given = fields.filter((field) => isNonNullType(field.type) || this.#sometimes(25));
      return Object.fromEntries(given.map((field) => [field.name, this.#value(field, depth - 1)]));
    }
    if (isEnumType(type)) return this.#slip(2) ? 'NONE' : this.#pick(type.getValues()).name;
    if (name === 'after' || name === 'before') return this.#pick(this.#known.cursors);
    switch (type.name) {
      case 'Int':
        return this.#pick(this.#slip(20) ? NUMBERS : USUAL);
      case 'Float':
        return this.#pick(this.#slip(20) ? [-1, 1e308] : [0, 0.1, 0.5, 1]);
      case 'Boolean':
        return this.#sometimes(50);
      case 'Date':
        return this.#pick(this.#slip(20) ? NO_DAYS : DAYS);
      case 'ID':
        return this.#sometimes(90) ? this.#pick(this.#known.ids) : this.#text();
      default:
        return this.#text();
    }
  }

  #text(): string {
    if (this.#sometimes(60)) return this.#pick(this.#known.words);
    return this.#sometimes(50)
      ? this.#pick(hostileTexts)
      : this.#draw(fc.string, { unit: 'binary', maxLength: 30 });
  }

  #anything(): unknown {
    return this.#draw(fc.jsonValue, { maxDepth: 2 });
  }

  /** The text with a few of its signs left out, doubled or put in, or without its end. */
  #broken(text: string): string {
    const at = this.#draw(fc.nat, { max: text.length });
    const length = this.#draw(fc.nat, { max: 3 });
    const part = text.slice(at, at + length);
    const put = this.#pick(['', part + part, part + this.#pick(SIGNS), this.#pick(SIGNS)]);
    return text.slice(0, at) + put + (this.#sometimes(10) ? '' : text.slice(at + length));
  }
}

/** A value as GraphQL writes it. What does not fit its type stands there all the same. */
function literal(value: unknown, type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
  if (Array.isArray(value)) {
    const item = isListType(inner) ? (inner.ofType as GraphQLInputType) : inner;
    return `[${value.map((one) => literal(one, item)).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const fields = isInputObjectType(inner) ? inner.getFields() : {};
    const entries = Object.entries(value).map(
      ([key, own]) => `${key}: ${literal(own, fields[key]?.type ?? inner)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return isEnumType(inner) && typeof value === 'string' ? value : JSON.stringify(value);
}
