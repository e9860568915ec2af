// How many records came from each source.
//
// @params { keys: string[] }
// @row { key: string, recordCount: int }
UNWIND $keys AS key
MATCH (source:Source {id: key})
RETURN key, COUNT { (source)<-[:RECORDED_IN]-() } AS recordCount
