import { expect, it } from 'vitest';
import { readScript } from '../../src/console/line-reader.ts';

it('finds statements and the commands between them, with the lines on which they begin', () => {
  const text = `// What?
:param year => 2024

MATCH (n)
WHERE n.x = ':y;'
RETURN n; RETURN 2;
/* and
:param no */ RETURN
3`;
  expect(readScript(text)).toEqual([
    { command: 'param', rest: 'year => 2024', line: 2 },
    { text: "MATCH (n)\nWHERE n.x = ':y;'\nRETURN n", line: 4 },
    { text: 'RETURN 2', line: 6 },
    { text: '/* and\n:param no */ RETURN\n3', line: 7 },
  ]);
});

it('has nothing where there are comments alone', () => {
  expect(readScript('// a\n\n/* b */')).toEqual([]);
});
