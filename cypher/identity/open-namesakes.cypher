// Notes that people of some name keys came, so that it is to be found out who of these is who.
//
// @write
// @params { nameKeys: string[] }
// @row {}
UNWIND $nameKeys AS nameKey
MERGE (namesakes:Namesakes {id: nameKey})
SET namesakes.told = false
