// Notes that it was found out who is who among the people of some name keys; not of those that were opened again.
//
// @write
// @params { nameKeys: string[] }
// @row {}
UNWIND $nameKeys AS nameKey
MATCH (namesakes:Namesakes {id: nameKey, told: true})
DELETE namesakes
