// Notes that the people of some name keys were told apart, but for those whose names are written in other ways.
//
// @write
// @params { nameKeys: string[] }
// @row {}
UNWIND $nameKeys AS nameKey
MATCH (namesakes:Namesakes {id: nameKey})
SET namesakes.told = true
