import { mapValues } from '../map-values.ts';
import { BoltFailure } from './failure.ts';
import { isStructure } from './packstream.ts';
import { fromTemporal } from './temporal.ts';

/** The engine ends its process on values that are nested without end. */
const DEEPEST = 64;

/**
 * Parameters of a client as the engine takes them: integers are bigints, floats are numbers. Throws BoltFailure, naming
 * the parameter, for what cannot be one.
 */
export function fromBolt(parameters: Record<string, unknown>): Record<string, unknown> {
  return mapValues(parameters, (value, name) => fromValue(value, name, 1));
}

function fromValue(value: unknown, name: string, depth: number): unknown {
  if (depth > DEEPEST) throw refusal(name, `is nested more than ${DEEPEST} deep.`);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => fromValue(item, name, depth + 1));
  if (value instanceof Int8Array) throw refusal(name, 'is bytes, which are kept nowhere: give a text.');
  if (!isStructure(value)) return mapValues(value, (inner) => fromValue(inner, name, depth + 1));
  const temporal = fromTemporal(value);
  if (temporal) return temporal;
  throw refusal(
    name,
    'is a node, a relationship, a path or a point: give its id or a map of what you need of it.',
  );
}

function refusal(name: string, why: string): BoltFailure {
  return new BoltFailure('Neo.ClientError.Statement.TypeError', `The parameter $${name} ${why}`);
}
