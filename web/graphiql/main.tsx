import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './look.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.ts';
import { Editors } from './editors.tsx';
import { examples } from './examples.ts';
import { Logo } from './logo.tsx';
import { KEPT_TABS, openingOf } from './opening.ts';
import { QUESTIONS_PLUGIN } from './questions.tsx';

const plugins = [QUESTIONS_PLUGIN, explorerPlugin(), HISTORY_PLUGIN];
const kept = localStorage.getItem(KEPT_TABS);

function showActiveTab(): void {
  requestAnimationFrame(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

document.addEventListener(
  'wheel',
  ({ target, deltaY }) => {
    const tabs = (target as Element).closest('.graphiql-tabs');
    if (tabs) tabs.scrollLeft += deltaY;
  },
  { passive: true },
);

createRoot(document.getElementById('root') as HTMLElement).render(
  <GraphiQL
    fetcher={ask}
    plugins={plugins}
    {...openingOf(new URL(location.href).searchParams, kept, examples)}
    {...(kept === null && { visiblePlugin: QUESTIONS_PLUGIN })}
    defaultEditorToolsVisibility="variables"
    showPersistHeadersSettings={false}
    inputValueDeprecation
    schemaDescription
    onTabChange={showActiveTab}
  >
    <GraphiQL.Logo>
      <Logo />
    </GraphiQL.Logo>
    <Editors />
  </GraphiQL>,
);
