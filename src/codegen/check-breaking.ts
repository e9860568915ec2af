import { readFileSync } from 'node:fs';
import path from 'node:path';
import { breakingChanges } from './breaking-changes.ts';
import { schemaBefore } from './schema-before.ts';

/** Fails where a client of the schema before would break, and says by what. */
const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const before = schemaBefore(root);
if (!before) {
  process.stdout.write('There is no earlier commit here to compare the schema with.\n');
} else {
  const breaks = breakingChanges(
    before.text,
    read('schema/schema.graphql'),
    read('schema/accepted-breaks.txt'),
  );
  if (breaks.length > 0) {
    process.stderr.write(`The schema breaks clients of that of ${before.commit.slice(0, 7)}:

${breaks.map((line) => `  ${line}\n`).join('')}
Deprecate first, and remove in a later release; or write these lines into schema/accepted-breaks.txt, with the reason.
`);
    process.exitCode = 1;
  }
}
