import neo4j from 'neo4j-driver';
import { mapValues } from '../map-values.ts';

/** JavaScript has one type of number, which the driver sends as a float: whole ones are meant as integers. */
export function toBolt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (value === null || typeof value !== 'object') return value;
  return mapValues(value, toBolt);
}
