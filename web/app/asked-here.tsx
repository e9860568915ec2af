import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import css from './asked-here.module.css';

/** Below every page, for who builds their own: what the page has asked of the API, to be opened in GraphiQL. */
export function AskedHere() {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (changed: () => void) => cache.subscribe(notifyManager.batchCalls(changed)),
    [cache],
  );
  const asking = () => cache.findAll({ type: 'active' }).filter(({ state }) => state.data !== undefined);
  const hashes = useSyncExternalStore(subscribe, () =>
    asking()
      .map(({ queryHash }) => queryHash)
      .join('\n'),
  );
  const questions = useMemo(
    () =>
      hashes.split('\n').flatMap((hash) => {
        const query = cache.get(hash);
        const document = query?.meta?.document;
        if (!query || typeof document !== 'string') return [];
        const [, name = 'a question'] = /^\s*query (\w+)/.exec(document) ?? [];
        const variables = JSON.stringify(query.queryKey[1], null, 2);
        return [{ name, hash, address: `/graphql?${new URLSearchParams({ query: document, variables })}` }];
      }),
    [cache, hashes],
  );
  if (questions.length === 0) return null;
  return (
    <footer className={css.asked}>
      <details>
        <summary>What this page asked</summary>
        <p>
          All that you see comes from the public API. Open a question in GraphiQL to change it or to take it
          with you:
        </p>
        <ul>
          {questions.map(({ name, hash, address }) => (
            <li key={hash}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </footer>
  );
}
