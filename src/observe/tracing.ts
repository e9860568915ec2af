import { DiagLogLevel, diag } from '@opentelemetry/api';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import type { Observer } from './observer.ts';
import { traces } from './traces.ts';

type Protocol = NonNullable<Settings['traces']>['protocol'];

const exporters: Record<Protocol, () => Promise<SpanExporter>> = {
  async 'http/protobuf'() {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto');
    return new OTLPTraceExporter();
  },
  async 'http/json'() {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
    return new OTLPTraceExporter();
  },
};

/** Traces that are sent to a collector, and how to end that with what is still to be sent. */
export interface Tracing {
  observer: Observer;
  stop(): Promise<void>;
}

/**
 * Sends traces by OpenTelemetry's SDK, which reads where to, what to sample and what to call the service from its
 * standard environment variables. Where the collector is away, that is logged and the traces are lost.
 */
export async function startTracing(protocol: Protocol, system: string, logger: Logger): Promise<Tracing> {
  const log = (message: string) => logger.warn({ source: 'opentelemetry' }, message);
  diag.setLogger({ error: log, warn: log, info() {}, debug() {}, verbose() {} }, DiagLogLevel.WARN);
  const exporter = await exporters[protocol]();
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'coterie' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return {
    observer: traces(provider.getTracer('coterie'), system),
    stop: () => provider.shutdown().catch((error) => log(String(error))),
  };
}
