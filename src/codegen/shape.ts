/**
 * The types in the headers of statements. They are TypeScript's: objects, maps, `[]`, `|`, literals in quotes, names; a tuple
 * whose items have names, `[id: string, year: int]`, is an object that travels without these.
 */
export type Shape =
  | { kind: 'object' | 'tuple'; fields: Map<string, Shape> }
  | { kind: 'map'; value: Shape }
  | { kind: 'list'; item: Shape }
  | { kind: 'union'; options: Shape[] }
  | { kind: 'literal'; value: string }
  | { kind: 'name'; name: string };

/** Reads the text of a type. Throws where it is not one. */
export function parseShape(text: string): Shape {
  const tokens = text.match(/'[^']*'|\[\]|[[\]{}:,|]|\w+/g) ?? [];
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected && token !== expected))
      throw new Error(`expected ${expected} in ${text}`);
    return token;
  };

  function union(): Shape {
    const options = [postfix()];
    while (tokens[at] === '|') {
      at++;
      options.push(postfix());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'union', options };
  }

  function postfix(): Shape {
    let shape = primary();
    while (tokens[at] === '[]') {
      at++;
      shape = { kind: 'list', item: shape };
    }
    return shape;
  }

  function primary(): Shape {
    const token = take();
    if (token.startsWith("'")) return { kind: 'literal', value: token.slice(1, -1) };
    if (token === '[') return { kind: 'tuple', fields: fieldsTo(']') };
    if (token !== '{') return { kind: 'name', name: token };
    if (tokens[at] === '[') return map();
    return { kind: 'object', fields: fieldsTo('}') };
  }

  function fieldsTo(end: string): Map<string, Shape> {
    const fields = new Map<string, Shape>();
    while (tokens[at] !== end) {
      const name = take();
      take(':');
      fields.set(name, union());
      if (tokens[at] === ',') at++;
    }
    take(end);
    return fields;
  }

  function map(): Shape {
    for (const token of ['[', 'property', ':', 'string', ']', ':']) take(token);
    const shape: Shape = { kind: 'map', value: union() };
    take('}');
    return shape;
  }

  return union();
}

/** The names of an object's or a tuple's fields, in their order. */
export function namesOf(shape: Shape): string[] {
  return 'fields' in shape ? [...shape.fields.keys()] : [];
}

/** A type as TypeScript writes it: `int` and `float` say what the database holds, and are numbers. */
export function typescript(shape: Shape): string {
  switch (shape.kind) {
    case 'literal':
      return `'${shape.value}'`;
    case 'map':
      return `{ [property: string]: ${typescript(shape.value)} }`;
    case 'list':
      return shape.item.kind === 'union' ? `(${typescript(shape.item)})[]` : `${typescript(shape.item)}[]`;
    case 'union':
      return [...new Set(shape.options.map(typescript))].join(' | ');
    case 'name':
      return shape.name.replace(/^(int|float)$/, 'number');
    default: {
      const fields = [...shape.fields].map(([name, field]) => `${name}: ${typescript(field)}`);
      return fields.length === 0 ? 'Record<string, never>' : `{ ${fields.join(', ')} }`;
    }
  }
}

/** What is wrong with a value, as paths with reasons; nothing if it has the shape exactly. */
export function mismatches(value: unknown, shape: Shape, types: Map<string, Shape>, path = 'row'): string[] {
  switch (shape.kind) {
    case 'literal':
      return value === shape.value ? [] : [`${path} is ${JSON.stringify(value)}, not '${shape.value}'`];
    case 'map':
      if (typeof value !== 'object' || value === null) return [`${path} is no object`];
      return Object.entries(value).flatMap(([key, inner]) =>
        mismatches(inner, shape.value, types, `${path}.${key}`),
      );
    case 'list':
      if (!Array.isArray(value)) return [`${path} is no list`];
      return value.flatMap((item, index) => mismatches(item, shape.item, types, `${path}[${index}]`));
    case 'union': {
      const all = shape.options.map((option) => mismatches(value, option, types, path));
      return all.some((one) => one.length === 0) ? [] : (all.sort((a, b) => a.length - b.length)[0] ?? []);
    }
    case 'object':
    case 'tuple': {
      if (typeof value !== 'object' || value === null) return [`${path} is no object`];
      const extra = Object.keys(value).filter((key) => !shape.fields.has(key));
      return [
        ...extra.map((key) => `${path}.${key} is not declared`),
        ...[...shape.fields].flatMap(([key, inner]) =>
          key in value
            ? mismatches((value as Record<string, unknown>)[key], inner, types, `${path}.${key}`)
            : [`${path}.${key} is missing`],
        ),
      ];
    }
    case 'name': {
      const named = types.get(shape.name);
      if (named) return mismatches(value, named, types, path);
      const right =
        shape.name === 'null'
          ? value === null
          : shape.name === 'int'
            ? Number.isInteger(value)
            : shape.name === 'float'
              ? typeof value === 'number'
              : typeof value === shape.name;
      return right ? [] : [`${path} is ${JSON.stringify(value)}, not ${shape.name}`];
    }
  }
}
