import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { listening } from '../listening.ts';

/** What the library makes of type-definitions.graphql, set up once as its documentation says, without all that is not needed. */
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({
  driver,
  typeDefs: readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8'),
  features: {
    excludeDeprecatedFields: {
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      attributeFilters: true,
      mutationOperations: true,
      relationshipFilters: true,
    },
  },
}).getSchema();

const context = { sessionConfig: { database: 'neo4j' } };
const yoga = createYoga({ schema, context, graphiql: false, landingPage: false, logging: 'error' });
listening(createServer(yoga));
