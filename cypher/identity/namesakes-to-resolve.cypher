// The name keys of people who came since it was found out last who is who among them; `told` where only names written in other ways
// are left.
//
// @params {}
// @row { nameKey: string, told: boolean }
MATCH (namesakes:Namesakes)
RETURN namesakes.id AS nameKey, namesakes.told AS told
ORDER BY nameKey
