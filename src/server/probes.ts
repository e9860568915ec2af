import type { Plugin } from 'graphql-yoga';
import type { GraphStore } from '../graph/store.ts';

/**
 * Answers those who watch over the server: /health that the process lives, /ready whether to send it requests, which
 * takes a graph that answers and a server that is not about to stop. Both answer with a word, and name no internals.
 */
export function useProbes(store: Pick<GraphStore, 'info'>, stopping?: AbortSignal): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/health') answer(200, 'alive');
      if (url.pathname === '/ready') {
        if (stopping?.aborted) answer(503, 'stopping');
        else if (await answers(store)) answer(200, 'ready');
        else answer(503, 'the graph does not answer');
      }

      function answer(status: number, word: string) {
        const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
        endResponse(new fetchAPI.Response(`${word}\n`, { status, headers }));
      }
    },
  };
}

async function answers(store: Pick<GraphStore, 'info'>): Promise<boolean> {
  try {
    await store.info();
    return true;
  } catch {
    return false;
  }
}
