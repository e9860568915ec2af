import { ARRAY_DELIMITER } from './table-file.ts';

/** A shell script that fills a new Neo4j database with files beside it; what it is given more is handed on. */
export function importCommand(nodes: readonly string[], relationships: readonly string[]): string {
  const options = [
    '--multiline-fields=true',
    `--array-delimiter=${ARRAY_DELIMITER}`,
    // Neo4j 2026 wants to know the folder.
    ...nodes.map((file) => `--nodes=./${file}`),
    ...relationships.map((file) => `--relationships=./${file}`),
  ];
  return `#!/bin/sh
# Fills a new or empty Neo4j database: sh import.sh [DATABASE [OPTION …]]. Then start Coterie on it.
cd "$(dirname "$0")" || exit
database="\${1:-neo4j}"
[ $# -gt 0 ] && shift
exec neo4j-admin database import full \\
${options.map((option) => `  ${option} \\\n`).join('')}  "$@" "$database"
`;
}
