import type { Plugin } from 'graphql-yoga';

const KEYS = new Set(['query', 'variables', 'operationName', 'extensions']);

/**
 * Takes posted questions as JSON alone: what a form of another page can send without being asked is answered with 415.
 * Keys that are none of a question's are ignored, as the GraphQL-over-HTTP draft has it.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
      if (request.method === 'POST' && type !== 'application/json') {
        const advice = 'Send JSON, and say so: `content-type: application/json`.';
        endResponse(new fetchAPI.Response(advice, { status: 415 }));
      }
      return {
        onRequestParseDone({ requestParserResult: asked, setRequestParserResult }) {
          if (asked === null || typeof asked !== 'object' || Array.isArray(asked)) return;
          setRequestParserResult(Object.fromEntries(Object.entries(asked).filter(([key]) => KEYS.has(key))));
        },
      };
    },
  };
}
