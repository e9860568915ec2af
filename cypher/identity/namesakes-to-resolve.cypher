// The name keys of people who came since it was found out last who is who among them.
//
// @params {}
// @row { nameKey: string }
MATCH (namesakes:Namesakes)
RETURN namesakes.id AS nameKey
ORDER BY nameKey
