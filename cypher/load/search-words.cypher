// Writes the words by which nodes are found, folded, for the full-text indexes: those of their names, and their texts; of papers
// those that the sample of titles has.
//
// @write
// @params { rows: { label: string, id: string, nameWords: string, textWords: string, titleSample: string | null }[] }
// @row {}
UNWIND $rows AS row
CALL (row) {
  MATCH (node:Author {id: row.id}) WHERE row.label = 'Author' RETURN node
  UNION
  MATCH (node:Paper {id: row.id}) WHERE row.label = 'Paper' RETURN node
  UNION
  MATCH (node:Affiliation {id: row.id}) WHERE row.label = 'Affiliation' RETURN node
  UNION
  MATCH (node:Topic {id: row.id}) WHERE row.label = 'Topic' RETURN node
  UNION
  MATCH (node:Post {id: row.id}) WHERE row.label = 'Post' RETURN node
}
SET node.nameWords = row.nameWords, node.textWords = row.textWords, node.titleSample = row.titleSample
