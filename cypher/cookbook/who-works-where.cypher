// Who is or was where, and in which role?
//
// @row { author: string, role: string | null, current: boolean | null }
:param affiliation => "anthropic"
MATCH (author:Author)-[position:AFFILIATED_WITH]->(:Affiliation {id: $affiliation})
RETURN author.name AS author, position.role AS role, position.current AS current
ORDER BY author;
