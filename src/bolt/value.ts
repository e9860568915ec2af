import { type Data, Type } from 'apache-arrow';
import { isEdge, isNode, isPath } from '../graph/grafeo-entities.ts';
import { mapValues } from '../map-values.ts';
import { type KnownProperties, toNode, toPath, toRelationship } from './entities.ts';
import { toDate, toDateTime, toDuration, toLocalDateTime, toTime } from './temporal.ts';

type Properties = Record<string, unknown>;
type Convert = (value: unknown, key: string) => unknown;

/**
 * A value of an answer as PackStream has it. The engine gives each twice: as JavaScript, in which 1 and 1.0 are one and
 * dates are texts, and as Arrow, in which a column has one type. Where values of a column, or of a property of its nodes,
 * differ in type, Arrow has texts of them, or floats where they are numbers: whole numbers beside texts are taken for
 * integers then, and dates beside texts stay texts.
 */
export function toBolt(raw: unknown, data: Data, index: number, known: KnownProperties): unknown {
  if (!data.getValid(index)) return untyped(raw, known);
  switch (data.typeId) {
    case Type.Int:
      return BigInt(data.values[index]);
    case Type.Float:
      return data.values[index];
    case Type.Date:
      return toDate(data.values[index]);
    case Type.Time:
      return toTime(data.values[index], String(raw));
    case Type.Timestamp:
      // The engine gives a local time as a Date, and one with an offset as a text.
      return typeof raw === 'string'
        ? toDateTime(data.values[index], raw)
        : toLocalDateTime(data.values[index]);
    case Type.List:
      return toList(raw as unknown[], data, index, known);
    case Type.Struct:
      return toStruct(raw as object, data, index, known);
    default:
      return untyped(raw, known);
  }
}

/** Whether there may be nodes, relationships or paths in a column without their types. */
export function isUntyped(raw: unknown, data: Data): boolean {
  if (raw === null || typeof raw !== 'object' || isNode(raw) || isEdge(raw)) {
    return typeof raw === 'object' && raw !== null && data.typeId === Type.Utf8;
  }
  if (Array.isArray(raw)) {
    const [items] = data.children;
    return items === undefined || raw.some((item) => isUntyped(item, items));
  }
  if (data.typeId !== Type.Struct) return data.typeId === Type.Utf8;
  return Object.entries(raw).some(([key, value]) => {
    const child = childNamed(data, key);
    return child === undefined || isUntyped(value, child);
  });
}

function toList(raw: unknown[], data: Data, index: number, known: KnownProperties): unknown[] {
  const [items] = data.children;
  const start = data.valueOffsets[index] as number;
  return raw.map((item, place) => (items ? toBolt(item, items, start + place, known) : untyped(item, known)));
}

function toStruct(raw: object, data: Data, index: number, known: KnownProperties): unknown {
  if (typeof raw === 'string') {
    const [months, days, nanos] = data.children.map(({ values }) => values[index] as bigint);
    return toDuration(months ?? 0n, days ?? 0n, nanos ?? 0n);
  }
  const convert: Convert = (value, key) => {
    const child = childNamed(data, key);
    return child ? toBolt(value, child, index, known) : untyped(value, known);
  };
  if (isNode(raw)) return toNode(raw, propertiesOf(raw, convert));
  if (isEdge(raw)) return toRelationship(raw, propertiesOf(raw, convert));
  return mapValues(raw, convert);
}

function untyped(raw: unknown, known: KnownProperties): unknown {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) ? BigInt(raw) : raw;
  if (raw === null || typeof raw !== 'object') return raw;
  if (Array.isArray(raw)) return raw.map((item) => untyped(item, known));
  if (raw instanceof Date) return toLocalDateTime(BigInt(raw.getTime()) * 1000n);
  if (raw instanceof Uint8Array) return new Int8Array(raw);
  const convert: Convert = (value) => untyped(value, known);
  if (isPath(raw)) return toPath(raw, known, (of) => propertiesOf(of, convert));
  if (isNode(raw)) return toNode(raw, known.nodes.get(raw._id) ?? propertiesOf(raw, convert));
  if (isEdge(raw)) return toRelationship(raw, known.edges.get(raw._id) ?? propertiesOf(raw, convert));
  return mapValues(raw, convert);
}

function propertiesOf(raw: object, convert: Convert): Properties {
  const { _id, _labels, _source, _target, _type, ...properties } = raw as Properties;
  return mapValues(properties, convert);
}

const childrenByName = new WeakMap<Data, Map<string, Data>>();

function childNamed(data: Data, key: string): Data | undefined {
  let children = childrenByName.get(data);
  if (!children) {
    const names: { name: string }[] = data.type.children ?? [];
    children = new Map(data.children.map((child, place) => [names[place]?.name ?? '', child]));
    childrenByName.set(data, children);
  }
  return children.get(key);
}
