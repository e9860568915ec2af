// The node of any kind that a key, [label, id], names. Needs `key`.
CALL (key) {
  MATCH (node:Author {id: key[1]}) WHERE key[0] = 'Author' RETURN node
  UNION
  MATCH (node:Paper {id: key[1]}) WHERE key[0] = 'Paper' RETURN node
  UNION
  MATCH (node:Affiliation {id: key[1]}) WHERE key[0] = 'Affiliation' RETURN node
  UNION
  MATCH (node:Topic {id: key[1]}) WHERE key[0] = 'Topic' RETURN node
  UNION
  MATCH (node:Post {id: key[1]}) WHERE key[0] = 'Post' RETURN node
}
