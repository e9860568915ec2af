// Writes words that texts contain, with the keys by which those near a misspelt or unfinished word are found.
//
// @write
// @params { rows: { text: string, prefixes: string, deletions: string }[] }
// @row {}
UNWIND $rows AS row
MERGE (word:Word {text: row.text})
ON CREATE SET word.prefixes = row.prefixes, word.deletions = row.deletions
