import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A span as OTLP has it in JSON. */
export interface Span {
  name: string;
  /** 2 is a server's, 3 a client's. */
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  status: { code: number };
  attributes: Record<string, unknown>;
}

interface Value {
  stringValue?: string;
  intValue?: number;
  arrayValue?: { values: Value[] };
}

interface Attribute {
  key: string;
  value: Value;
}

interface Export {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: (Omit<Span, 'attributes'> & { attributes: Attribute[] })[] }[];
  }[];
}

/** A collector of OpenTelemetry on this machine, which keeps what it is sent. */
export async function startCollector() {
  const spans: Span[] = [];
  const received: { path: string | undefined; type: string | undefined; body: string; service?: unknown }[] =
    [];
  const server = createServer(async (request, response) => {
    const type = request.headers['content-type'];
    const body = await text(request);
    received.push({ path: request.url, type, body });
    if (type === 'application/json') {
      for (const { resource, scopeSpans } of (JSON.parse(body) as Export).resourceSpans) {
        const { 'service.name': service } = attributesOf(resource.attributes);
        Object.assign(received.at(-1) ?? {}, { service });
        for (const span of scopeSpans.flatMap((scope) => scope.spans)) {
          spans.push({ ...span, attributes: attributesOf(span.attributes) });
        }
      }
    }
    response.writeHead(200, { 'content-type': type }).end(type === 'application/json' ? '{}' : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    received,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function attributesOf(attributes: Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, toPlain(value)]));
}

function toPlain({ stringValue, intValue, arrayValue }: Value): unknown {
  return arrayValue ? arrayValue.values.map(toPlain) : (stringValue ?? intValue);
}
