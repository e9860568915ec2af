import { expect, it } from 'vitest';
import { partStatements } from '../../src/console/statements.ts';

it('parts a text at semicolons, but not in texts, names and comments', () => {
  const text = `// First; of all.
MATCH (n:\`a;b\`) WHERE n.x = 'it\\'s; so' RETURN n;

/* two; */ RETURN "a;b" AS b; ; // nothing;
RETURN 3`;
  const { statements, rest } = partStatements(text);
  expect(statements).toEqual([
    { text: "// First; of all.\nMATCH (n:`a;b`) WHERE n.x = 'it\\'s; so' RETURN n", line: 1 },
    { text: '/* two; */ RETURN "a;b" AS b', line: 4 },
  ]);
  expect(rest.trim()).toBe('// nothing;\nRETURN 3');
});

it.each(["RETURN 'a;", 'RETURN "a;', 'MATCH (:`a;', '/* a;', '// a;', 'RETURN 1'])(
  'knows that %s goes on',
  (text) => {
    expect(partStatements(text)).toEqual({ statements: [], rest: text });
  },
);
