import { expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { readSettings, SettingsError } from '../../src/settings.ts';
import { OLD, startNeo4j } from '../support/neo4j/server.ts';

it('row 44: a Neo4j that is too old is refused, with what is needed', async () => {
  const old = await startNeo4j({ old: true });
  const refused = `NEO4J_URI: Neo4j ${OLD} is too old; Coterie needs 5.23 or newer.`;
  const opening = openGraph(readSettings({ NEO4J_URI: old.uri }));
  await expect(opening).rejects.toThrow(new SettingsError(refused));
  await old.remove();
}, 600_000);
