import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openBolt } from '../support/bolt.ts';
import { pythonWith } from '../support/python.ts';
import { CASES_FILE, cases, inOrder } from './cases.ts';
import type { Notation } from './notation.ts';

const script = path.join(import.meta.dirname, 'cases.py');

describe.each(['5', '6'])('the Python driver %s', (major) => {
  const python = pythonWith(
    `neo4j-python-${major}`,
    [`neo4j==${major}.*`, 'pandas'],
    `cases with the Python driver ${major}`,
  );

  it.runIf(python)(
    'has the answers of all cases from the embedded engine',
    { timeout: 120_000 },
    async () => {
      const { uri, stop } = await openBolt();
      try {
        const { stdout } = await promisify(execFile)(python ?? '', [script, uri, fileURLToPath(CASES_FILE)]);
        const answers = stdout.trim().split('\n');
        expect(answers).toHaveLength(cases.length);
        for (const [index, { name, statement, embedded, ...both }] of cases.entries()) {
          const { rows, error } = embedded ?? both;
          const answer = JSON.parse(answers[index] ?? '') as typeof both;
          expect(answer.error, name).toBe(error);
          expect(readable(statement, answer.rows), name).toEqual(readable(statement, rows));
        }
      } finally {
        await stop();
      }
    },
  );
});

/** Rows in their order, with floats as numbers, which Python and JavaScript write each in its way. */
function readable(statement: string, rows: Notation[][] = []): unknown {
  const text = JSON.stringify(inOrder(statement, rows));
  return JSON.parse(text, (key, value) => (key === '$float' ? Number(value) : value));
}
