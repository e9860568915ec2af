import type { GraphRecord } from './record.ts';

/** Where something stands in a source: a file or an address, and the line in it, from 1. */
export interface Place {
  file: string;
  line: number;
}

/**
 * One thing of a source, such as a work of OpenAlex, in the order of the source: all that the source states with
 * it, the thing itself first; or why it cannot be read. What a reader yields is checked before it is written: an
 * entry goes in whole or is set aside whole.
 */
export type Entry = { place: Place; records: GraphRecord[] } | { place: Place; reason: string; text: string };
