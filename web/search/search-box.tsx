import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useParameters } from '../app/use-parameters.ts';
import { Combobox } from './combobox.tsx';
import css from './search-box.module.css';
import { addressOfThing } from './things.ts';

/**
 * The search of every page; `/` leads to it. It opens the page of a suggestion, or of all that has the words, which stay
 * in the box.
 */
export function SearchBox() {
  const asked = useParameters().get('q') ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (event.key !== '/' || isTyping || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const go = (address: string) => {
    input.current?.blur();
    navigate(address);
  };

  return (
    <search className={css.search}>
      <Combobox
        label="Search authors, papers, affiliations and topics"
        placeholder="Search authors, papers, topics"
        text={text}
        onText={setText}
        onChoose={({ node }) => {
          setText('');
          go(addressOfThing(node));
        }}
        onEnter={() => text.trim() && go(`/search?${new URLSearchParams({ q: text.trim() })}`)}
        input={input}
      />
      <kbd>/</kbd>
    </search>
  );
}
