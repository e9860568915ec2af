import neo4j, { type Node, type Relationship } from 'neo4j-driver';

const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

// biome-ignore lint/suspicious/noExplicitAny: whatever a statement returns.
export type Row = Record<string, any>;

/** Runs a statement in a session of its own. Of nodes and relationships it gives the properties. */
export async function read(cypher: string, params: Row): Promise<Row[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const numbers = Object.entries(params).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value) : value,
    ]);
    const { records } = await session.run(cypher, Object.fromEntries(numbers));
    return records.map((record) =>
      Object.fromEntries(record.keys.map((key) => [key, plain(record.get(key))])),
    );
  } finally {
    await session.close();
  }
}

/** The column `name` of all rows. */
export async function column(name: string, cypher: string, params: Row): Promise<Row[]> {
  return (await read(cypher, params)).map((row) => row[name]);
}

function plain(value: unknown): unknown {
  return neo4j.isNode(value as object) || neo4j.isRelationship(value as object)
    ? (value as Node | Relationship).properties
    : value;
}
