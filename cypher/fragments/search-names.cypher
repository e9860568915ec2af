// What a node is called, the name it shows first. Needs `node`.
[name IN [node.name, node.title] + coalesce(node.aliases, []) + [node.notation] WHERE name IS NOT NULL]
