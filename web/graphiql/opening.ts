import type { Example } from '../../schema/operations/example.ts';

interface Tab {
  query: string;
  variables: string;
}

interface Opening {
  initialQuery: string;
  initialVariables: string;
  /** Where nothing is kept. */
  defaultTabs: Tab[];
}

/** Where GraphiQL keeps a visitor's tabs. */
export const KEPT_TABS = 'graphiql:tabState';

/** A question as a tab holds it. */
export function tabOf({ text, variables }: Example): Tab {
  return {
    query: text,
    variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '',
  };
}

/**
 * What to open with: a query in the address before all, else what the visitor left open, else the examples.
 * GraphiQL takes the tab that has just this query and these variables, and makes one where there is none.
 */
export function openingOf(address: URLSearchParams, kept: string | null, examples: Example[]): Opening {
  const tabs = examples.map(tabOf);
  const query = address.get('query');
  const asked = query === null ? undefined : { query, variables: address.get('variables') ?? '' };
  const first = asked ?? activeTab(kept) ?? tabs[0];
  return {
    initialQuery: first?.query ?? '',
    initialVariables: first?.variables ?? '',
    defaultTabs: asked ? [asked, ...tabs] : tabs,
  };
}

function activeTab(kept: string | null): Tab | undefined {
  if (kept === null) return undefined;
  const { tabs, activeTabIndex } = JSON.parse(kept) as {
    tabs: { query: string | null; variables: string | null }[];
    activeTabIndex: number;
  };
  const tab = tabs[activeTabIndex];
  return { query: tab?.query ?? '', variables: tab?.variables ?? '' };
}
