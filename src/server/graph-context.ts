import { setMaxListeners } from 'node:events';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../schema/context.ts';
import { Batch } from '../graph/batch.ts';
import { type GraphStore, GraphTimeoutError } from '../graph/store.ts';

/**
 * Gives resolvers the graph until their request ends: when its client is gone, or after so many milliseconds, which is
 * then the answer. From then on no field is resolved and no statement begins, and those that run are ended.
 */
export function useGraphContext(storeOf: (request: Request) => GraphStore, timeout: number): Plugin<Context> {
  return {
    onExecute({ args: { contextValue }, extendContext, executeFn, setExecuteFn }) {
      const { signal: client } = contextValue.request;
      const store = storeOf(contextValue.request);
      const end = new AbortController();
      // Each statement listens, and there may be many.
      setMaxListeners(0, end.signal);
      const leave = () => end.abort(client.reason);
      const own: Context['store'] = {
        read: (statement, params) => store.read(statement, params, end.signal),
        info: () => store.info(),
      };
      extendContext({ store: own, batch: new Batch(own) });
      setExecuteFn(async (args) => {
        let late: GraphTimeoutError | undefined;
        const timer = setTimeout(() => {
          late = new GraphTimeoutError(`the request was not answered within ${timeout} ms`);
          end.abort(late);
        }, timeout);
        client.addEventListener('abort', leave);
        try {
          return await executeFn(Object.assign(args, { signal: end.signal }));
        } catch (error) {
          if (!late || error !== late) throw error;
          return { data: null, errors: [new GraphQLError(late.message, { originalError: late })] };
        } finally {
          clearTimeout(timer);
          client.removeEventListener('abort', leave);
        }
      });
    },
  };
}
