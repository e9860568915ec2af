import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from '../../schema/operations/example.ts';
import { examples } from './examples.ts';
import { tabOf } from './opening.ts';

/** All questions in plain words. One leads to its tab, which is opened anew where it was closed. */
function Questions() {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.title);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  function open(example: Example): void {
    const index = tabs.findIndex(({ title }) => title === example.name);
    if (index >= 0) {
      changeTab(index);
      return;
    }
    addTab();
    const { query, variables } = tabOf(example);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  }

  return (
    <section className="questions" aria-label="Questions">
      <div className="questions-title">Questions</div>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              aria-current={example.name === active}
              title={example.name}
              onClick={() => open(example)}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M4 4h16v12H11l-4 4v-4H4z" strokeLinejoin="round" />
      <path d="M10 8.2a2 2 0 1 1 2.6 1.9c-.4.1-.6.4-.6.9M12 13.2v.3" strokeLinecap="round" />
    </svg>
  );
}

export const QUESTIONS_PLUGIN: GraphiQLPlugin = {
  title: 'Questions',
  icon: QuestionsIcon,
  content: Questions,
};
