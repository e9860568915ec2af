import type { Label } from '../global-id.ts';
import type { Place } from '../graph/statement.ts';
import { namesOf, type Shape } from './shape.ts';

/** What the types of rows may speak of: labels of nodes, and types that have names. */
export interface Known {
  labels: Set<string>;
  named: Map<string, Shape>;
}

/** Where in rows of a type something travels as a list of values; what is around something comes before it. */
export function placesIn(shape: Shape, known: Known, at: string[] = [], isList = false): Place[] {
  switch (shape.kind) {
    case 'object':
      return [...shape.fields].flatMap(([name, field]) => placesIn(field, known, [...at, name]));
    case 'tuple':
      return [
        { at, list: isList, names: namesOf(shape) },
        ...[...shape.fields].flatMap(([name, field]) => placesIn(field, known, [...at, name])),
      ];
    case 'list':
      return placesIn(shape.item, known, at, true);
    case 'union':
      return shape.options.flatMap((option) => placesIn(option, known, at, isList));
    case 'name': {
      const label = shape.name.replace(/Node$/, '');
      if (known.labels.has(label) && label !== shape.name)
        return [{ at, list: isList, label: label as Label }];
      const named = known.named.get(shape.name);
      return named ? placesIn(named, known, at, isList) : [];
    }
    default:
      return [];
  }
}
