import neo4j, { Duration, isInt, type Node, type Relationship } from 'neo4j-driver';

/**
 * Values as the cases have them, in JSON: integers are numbers, and all that JSON does not have is a map with one key
 * such as `{"$float": "1.0"}`. `cases.py` has the same in Python.
 */
export type Notation = null | boolean | number | string | Notation[] | { [key: string]: Notation };

/** A parameter as the driver takes it. */
export function toDriver(value: Notation): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toDriver);
  const [[key, text] = ['', '']] = Object.entries(value);
  switch (key) {
    case '$int':
      return neo4j.int(String(text));
    case '$float':
      return Number(text);
    case '$bytes':
      return Int8Array.from(text as number[]);
    case '$date':
      return neo4j.types.Date.fromString(String(text));
    case '$time':
      return neo4j.types.Time.fromString(String(text));
    case '$localTime':
      return neo4j.types.LocalTime.fromString(String(text));
    case '$dateTime':
      return neo4j.types.DateTime.fromString(String(text));
    case '$localDateTime':
      return neo4j.types.LocalDateTime.fromString(String(text));
    case '$duration': {
      const [months = 0, days = 0, seconds = 0, nanos = 0] = text as number[];
      return new Duration(months, days, seconds, nanos);
    }
    default:
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toDriver(inner)]));
  }
}

/** A value that the driver gives, without ids, which differ from one graph to another. */
export function fromDriver(value: unknown): Notation {
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : { $int: String(value) };
  if (typeof value === 'number')
    return { $float: Number.isInteger(value) ? value.toFixed(1) : String(value) };
  if (value === null || typeof value !== 'object') return value as Notation;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (value instanceof Int8Array) return { $bytes: [...value] };
  if (neo4j.isDate(value)) return { $date: String(value) };
  if (neo4j.isTime(value)) return { $time: String(value) };
  if (neo4j.isLocalTime(value)) return { $localTime: String(value) };
  if (neo4j.isDateTime(value)) return { $dateTime: String(value) };
  if (neo4j.isLocalDateTime(value)) return { $localDateTime: String(value) };
  if (neo4j.isDuration(value)) {
    return { $duration: [value.months, value.days, value.seconds, value.nanoseconds].map(Number) };
  }
  if (neo4j.isNode(value)) return fromNode(value);
  if (neo4j.isRelationship(value)) return fromRelationship(value);
  if (neo4j.isPath(value)) {
    const steps = value.segments.flatMap(({ start, relationship, end }) => [
      fromRelationship(relationship, relationship.startNodeElementId === start.elementId ? '>' : '<'),
      fromNode(end),
    ]);
    return { $path: [fromNode(value.start), ...steps] };
  }
  return toMap(value);
}

function fromNode({ labels, properties }: Node): Notation {
  return { $node: [[...labels].sort(), toMap(properties)] };
}

function fromRelationship({ type, properties }: Relationship, direction?: string): Notation {
  return { $relationship: [...(direction ? [direction] : []), type, toMap(properties)] };
}

function toMap(map: object): Notation {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromDriver(value)]));
}
