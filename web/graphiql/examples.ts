import { type Example, readExample } from '../../schema/operations/example.ts';

const texts = import.meta.glob<string>('../../schema/operations/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example questions, in the order of their files. */
export const examples: Example[] = Object.keys(texts)
  .sort()
  .map((file) => readExample(texts[file] ?? ''));
