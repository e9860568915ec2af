// The full-text indexes. What they hold is folded already (src/search/words.ts), so that both
// engines see the same words. One that is still being filled refuses to be asked, so they are waited for.
//
// @script
CREATE FULLTEXT INDEX author_nameWords IF NOT EXISTS FOR (n:Author) ON EACH [n.nameWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX author_textWords IF NOT EXISTS FOR (n:Author) ON EACH [n.textWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX paper_nameWords IF NOT EXISTS FOR (n:Paper) ON EACH [n.nameWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX paper_titleSample IF NOT EXISTS FOR (n:Paper) ON EACH [n.titleSample] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX paper_textWords IF NOT EXISTS FOR (n:Paper) ON EACH [n.textWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX affiliation_nameWords IF NOT EXISTS FOR (n:Affiliation) ON EACH [n.nameWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX affiliation_textWords IF NOT EXISTS FOR (n:Affiliation) ON EACH [n.textWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX topic_nameWords IF NOT EXISTS FOR (n:Topic) ON EACH [n.nameWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX topic_textWords IF NOT EXISTS FOR (n:Topic) ON EACH [n.textWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX post_nameWords IF NOT EXISTS FOR (n:Post) ON EACH [n.nameWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX post_textWords IF NOT EXISTS FOR (n:Post) ON EACH [n.textWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX paper_awaitedWords IF NOT EXISTS FOR (n:Paper) ON EACH [n.awaitedWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX word_prefixes IF NOT EXISTS FOR (n:Word) ON EACH [n.prefixes] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX word_deletions IF NOT EXISTS FOR (n:Word) ON EACH [n.deletions] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(300);
