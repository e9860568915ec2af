import type { ReactNode } from 'react';
import { useParameters } from '../app/use-parameters.ts';
import css from './tabs.module.css';

interface Tab {
  id: string;
  label: string;
  content: () => ReactNode;
}

/** Views of one thing, of which the address says which is open (`?view=`); the first is so without it. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const { get, all } = useParameters();
  const open = tabs.find(({ id }) => id === get('view')) ?? tabs[0];
  if (!open) return null;
  const address = (id: string) => {
    const parameters = new URLSearchParams(all);
    if (id === tabs[0]?.id) parameters.delete('view');
    else parameters.set('view', id);
    return `?${parameters}`;
  };
  return (
    <>
      <nav className={css.tabs} aria-label={label}>
        {tabs.map(({ id, label }) => (
          <TabLink key={id} href={address(id)} isOpen={id === open.id}>
            {label}
          </TabLink>
        ))}
      </nav>
      {open.content()}
    </>
  );
}

function TabLink({ href, isOpen, children }: { href: string; isOpen: boolean; children: ReactNode }) {
  const { change } = useParameters();
  return (
    <a
      href={href}
      aria-current={isOpen ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        change({ view: new URLSearchParams(href).get('view') });
      }}
    >
      {children}
    </a>
  );
}
