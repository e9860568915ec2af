import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { statementsModule } from './src/codegen/statements.ts';

/**
 * Makes what is derived from other files: the statements of `cypher/` as typed constants, the schema as SDL,
 * and typed documents for the operations of `schema/operations`. With `--check` it writes nothing and fails,
 * naming every file that is stale.
 */
const check = process.argv.includes('--check');
const stale: string[] = [];

function put(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  if (check) stale.push(file);
  else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

put('cypher/statements.generated.ts', statementsModule('cypher'));

// Only now: the schema's modules import what was just made.
const { schema } = await import('./schema/index.ts');
put('schema/schema.graphql', `${printSchema(schema)}\n`);

const documents = await generate(
  {
    schema: 'schema/schema.graphql',
    documents: ['schema/operations/**/*.graphql'],
    silent: true,
    generates: {
      'schema/operations/generated/': {
        preset: 'client',
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          documentMode: 'string',
          scalars: {
            Date: 'string',
            DateTime: 'string',
            URL: 'string',
            DOI: 'string',
            ORCID: 'string',
            ROR: 'string',
            ArXivID: 'string',
          },
        },
        presetConfig: {
          fragmentMasking: { unmaskFunctionName: 'readFragment' },
          persistedDocuments: { hashAlgorithm: 'sha256' },
        },
      },
    },
    importExtension: '.ts',
  },
  false,
);
for (const { filename, content } of documents) put(filename, content);

if (stale.length > 0) {
  process.stderr.write(`Stale, run npm run codegen:\n${stale.map((file) => `  ${file}\n`).join('')}`);
  process.exitCode = 1;
}
