// Peer (b): @neo4j/graphql behind Apollo Server, as its documentation starts it.
//   node neo4j-graphql.mjs PORT BOLT-URI PASSWORD

import fs from 'node:fs';

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const [port, uri, password] = process.argv.slice(2);

const typeDefs = fs.readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');

const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const server = new ApolloServer({ schema, csrfPrevention: false });

await startStandaloneServer(server, {
  context: async ({ req }) => ({ req }),
  listen: { port: Number(port), host: '127.0.0.1' },
});
