import { readdirSync, readFileSync } from 'node:fs';
import { type Example, readExample } from '../../schema/operations/example.ts';

const folder = new URL('../../schema/operations/examples/', import.meta.url);

/** The example questions, in their order. */
export const examples: Example[] = readdirSync(folder)
  .sort()
  .map((file) => readExample(readFileSync(new URL(file, folder), 'utf8')));
