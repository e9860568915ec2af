// Notes that it was found out who is who among the people of some name keys.
//
// @write
// @params { nameKeys: string[] }
// @row {}
UNWIND $nameKeys AS nameKey
MATCH (namesakes:Namesakes {id: nameKey})
DELETE namesakes
