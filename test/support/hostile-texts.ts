/** Texts that are something else to a careless reader: Cypher, Lucene, JavaScript, HTML, paths, odd Unicode. */
export const hostileTexts = [
  ...[
    "' or 1=1 //",
    '`) detach delete n //',
    '"}) match (n) detach delete n //',
    '\\u0027',
    "'; drop constraint x; //",
  ],
  ...['$keys', '{id: 1}', '{{7*7}}', '/* */ call db.labels()', '%27%20or%201=1', '\\', '\\"', '`', "''"],
  ...['*', 'foo:', '"', 'AND', 'NOT', '?', 'a~', '[a TO b]', '(', '+-', '^9', '*'.repeat(10_000)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '-0', '1e400'],
  ...['<script>alert(1)</script>', 'javascript:alert(1)', '../../etc/passwd', '%00', '\r\nset-cookie: a=b'],
  ...['\u0000', '\ud800', '\udfff', '\ufeff', '\u202e', '🙂', 'İ', 'ß', 'ﬁ', '\u0301', '𠮷', ' ', '', '\t\n'],
  ...['x'.repeat(10_000), '🙂'.repeat(2000), 'a '.repeat(3000)],
];
