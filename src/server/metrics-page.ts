import type { Plugin } from 'graphql-yoga';
import type { Registry } from 'prom-client';

/** Serves what a registry holds at /metrics, in the text format of Prometheus. */
export function useMetricsPage(registry: Registry): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics' || request.method !== 'GET') return;
      const headers = { 'content-type': registry.contentType, 'cache-control': 'no-store' };
      endResponse(new fetchAPI.Response(await registry.metrics(), { headers }));
    },
  };
}
