// Writes sources. The time of retrieval changes only with the content.
//
// @write
// @params {
//   rows: {
//     id: string, kind: string, name: string, rank: int, retrievedAt: string, licence: string | null,
//     version: string
//   }[]
// }
// @row {}
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source.retrievedAt =
  CASE WHEN source.version = row.version THEN source.retrievedAt ELSE datetime(row.retrievedAt) END
SET source.kind = row.kind, source.name = row.name, source.rank = row.rank, source.licence = row.licence,
  source.version = row.version
