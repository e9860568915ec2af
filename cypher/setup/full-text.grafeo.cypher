// As setup/full-text, in this engine's words.
CREATE INDEX word_text_lookup IF NOT EXISTS FOR (n:Word) ON (n.text);
CREATE INDEX author_nameWords IF NOT EXISTS FOR (n:Author) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX author_textWords IF NOT EXISTS FOR (n:Author) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX paper_nameWords IF NOT EXISTS FOR (n:Paper) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX paper_titleSample IF NOT EXISTS FOR (n:Paper) ON (n.titleSample) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX paper_textWords IF NOT EXISTS FOR (n:Paper) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX affiliation_nameWords IF NOT EXISTS FOR (n:Affiliation) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX affiliation_textWords IF NOT EXISTS FOR (n:Affiliation) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX topic_nameWords IF NOT EXISTS FOR (n:Topic) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX topic_textWords IF NOT EXISTS FOR (n:Topic) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX post_nameWords IF NOT EXISTS FOR (n:Post) ON (n.nameWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX post_textWords IF NOT EXISTS FOR (n:Post) ON (n.textWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX paper_awaitedWords IF NOT EXISTS FOR (n:Paper) ON (n.awaitedWords) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX word_prefixes IF NOT EXISTS FOR (n:Word) ON (n.prefixes) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX word_deletions IF NOT EXISTS FOR (n:Word) ON (n.deletions) USING TEXT {tokenizer: 'standard', stop_words: []};
