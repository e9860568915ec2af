import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/settings.ts';

describe('settings', () => {
  it('have defaults that work on any laptop', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: [],
      limits: { cost: 2_000_000, depth: 16, fields: 300, tokens: 5000, body: 1_000_000 },
      graphFile: '.coterie/graph.grafeo',
      timeout: 5000,
      requestTimeout: 20_000,
      introspection: true,
      suggestions: true,
      logLevel: 'info',
      slowStatement: 1000,
      shutdownDelay: 0,
      bolt: { port: 7687, write: false, memory: 1024 },
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ NEO4J_URI: '', PORT: '' })).toEqual(readSettings({}));
  });

  it('name the origins that may ask from a browser', () => {
    const { corsOrigins } = readSettings({ CORS_ORIGINS: 'https://example.org, http://localhost:5173' });
    expect(corsOrigins).toEqual(['https://example.org', 'http://localhost:5173']);
    expect(readSettings({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
  });

  it('name a Neo4j', () => {
    expect(
      readSettings({ NEO4J_URI: 'neo4j+s://x.example', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' }).neo4j,
    ).toEqual({
      uri: 'neo4j+s://x.example',
      user: 'neo4j',
      password: 'p',
      database: 'd',
    });
  });

  it('hide the schema, and in production names that somebody may have meant', () => {
    expect(readSettings({ INTROSPECTION: 'false' })).toMatchObject({
      introspection: false,
      suggestions: false,
    });
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({
      introspection: true,
      suggestions: false,
    });
  });

  it('say whether drivers of Neo4j are answered, which a Neo4j does itself', () => {
    expect(readSettings({ BOLT_PORT: '0', BOLT_WRITE: 'true', BOLT_PASSWORD: 'p' }).bolt).toEqual({
      port: 0,
      write: true,
      password: 'p',
      memory: 1024,
    });
    expect(readSettings({ BOLT_PORT: 'off' }).bolt).toBeUndefined();
    expect(readSettings({ NEO4J_URI: 'bolt://localhost' }).bolt).toBeUndefined();
  });

  it('say how traces are sent, where there is somebody to send them to', () => {
    const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' };
    const protobuf = { protocol: 'http/protobuf' };
    expect(readSettings(endpoint).traces).toEqual(protobuf);
    expect(readSettings({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://c' }).traces).toEqual(protobuf);
    expect(readSettings({ OTEL_TRACES_EXPORTER: 'otlp' }).traces).toEqual(protobuf);
    const json = { ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    expect(readSettings(json).traces).toEqual({ protocol: 'http/json' });
    expect(readSettings({ ...json, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf' }).traces).toEqual(
      protobuf,
    );
    for (const off of [{ OTEL_TRACES_EXPORTER: 'none' }, { OTEL_SDK_DISABLED: 'true' }]) {
      expect(readSettings({ ...endpoint, ...off }).traces).toBeUndefined();
    }
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT: "abc" is not a port number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT: "70000" is not a port number from 0 to 65535.'],
    [{ PORT: '1.5' }, 'PORT: "1.5" is not a port number from 0 to 65535.'],
    ...['example.org', 'https://example.org/', 'https://example.org,', 'ftp://example.org', 'null'].map(
      (origins): [NodeJS.ProcessEnv, string] => [
        { CORS_ORIGINS: origins },
        `CORS_ORIGINS: "${origins}" is not origins such as https://example.org, with commas between them, or *.`,
      ],
    ),
    [{ BOLT_PORT: 'on' }, 'BOLT_PORT: "on" is not a port number from 0 to 65535, or off.'],
    [{ BOLT_WRITE: 'yes' }, 'BOLT_WRITE: "yes" is not true or false.'],
    [{ COTERIE_TIMEOUT: '-1' }, 'COTERIE_TIMEOUT: "-1" is not milliseconds from 100 to 600000.'],
    [{ SLOW_STATEMENT: '1s' }, 'SLOW_STATEMENT: "1s" is not milliseconds from 0 to 600000.'],
    [{ SHUTDOWN_DELAY: '-1' }, 'SHUTDOWN_DELAY: "-1" is not milliseconds from 0 to 600000.'],
    [{ OTEL_TRACES_EXPORTER: 'jaeger' }, 'OTEL_TRACES_EXPORTER: "jaeger" is not otlp or none.'],
    [
      { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" is not http/protobuf or http/json.',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: "loud" is not debug, info, warn, error or silent.'],
    [
      { NEO4J_URI: 'http://localhost:7474' },
      'NEO4J_URI: "http://localhost:7474" is not an address such as bolt://localhost:7687, neo4j://… or neo4j+s://….',
    ],
  ])('%o are refused in one line', (variables, message) => {
    expect(() => readSettings(variables)).toThrow(new SettingsError(message));
  });
});
