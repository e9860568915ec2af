import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** What the editors do not do by themselves: wrap lines, show a tab chosen while they load, follow the system's colours. */
export function Editors() {
  const { setTheme } = useGraphiQLActions();
  const theme = useGraphiQL((state) => state.theme);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when an editor has loaded, not while one writes
  useEffect(() => {
    // Both load at their own time, with the tab that was open first.
    for (const [editor, text] of [
      [queryEditor, tab?.query],
      [variableEditor, tab?.variables],
    ] as const) {
      if (editor && editor.getValue() !== (text ?? '')) editor.setValue(text ?? '');
    }
    queryEditor?.updateOptions({ wordWrap: 'on' });
  }, [queryEditor, variableEditor]);

  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(theme);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [setTheme, theme]);

  return null;
}
