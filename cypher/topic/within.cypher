// The ids of each topic and of all that are narrower, however many steps.
//
// @params { keys: string[] }
// @row { key: string, ids: string[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(topic:Topic)
  WITH DISTINCT topic.id AS id ORDER BY id
  RETURN collect(id) AS ids
}
RETURN key, ids
