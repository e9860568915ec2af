// Who bears a name of some keys, and under which names.
//
// @params { nameKeys: string[] }
// @row { id: string, nameKey: string, names: string[] }
UNWIND $nameKeys AS nameKey
MATCH (author:Author {nameKey: nameKey})
RETURN author.id AS id, nameKey, [author.name] + coalesce(author.aliases, []) AS names
ORDER BY nameKey, id
