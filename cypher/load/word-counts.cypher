// Counts how many papers have each word in their titles and in their other texts, and how many authors in their names:
// so many more than before, or fewer.
//
// @write
// @params { rows: { text: string, titles: int, texts: int, authors: int }[] }
// @row { text: string, titleCount: int }
UNWIND $rows AS row
MATCH (word:Word {text: row.text})
SET word.titleCount = coalesce(word.titleCount, 0) + row.titles,
  word.textCount = coalesce(word.textCount, 0) + row.texts,
  word.authorCount = coalesce(word.authorCount, 0) + row.authors
RETURN word.text AS text, word.titleCount AS titleCount
