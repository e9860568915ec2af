import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import {
  type SearchType,
  SuggestionsDocument,
  type SuggestionsQuery,
} from '../../schema/operations/generated/graphql.ts';
import { useAsk } from '../app/use-ask.ts';
import css from './combobox.module.css';
import { useDebounced } from './use-debounced.ts';

const PAUSE_MS = 120;

export type Suggestion = SuggestionsQuery['suggest'][number];

interface Props {
  label: string;
  placeholder: string;
  /** What is in the box, and what to do when somebody changes it. */
  text: string;
  onText: (text: string) => void;
  /** What to suggest; everything where it is not given. */
  types?: SearchType[];
  /** Somebody has chosen a suggestion. */
  onChoose: (suggestion: Suggestion) => void;
  /** Somebody has pressed Enter without choosing one; the best is given, if there is any. */
  onEnter: (best: Suggestion | undefined) => void;
  /** Somebody has left the box or pressed Escape. */
  onLeave?: () => void;
  input?: RefObject<HTMLInputElement | null>;
}

/**
 * A box that suggests as one types: the arrows choose, Enter and clicks take, Escape closes. After the combobox pattern
 * of the ARIA Authoring Practices; the focus stays in the input, which tells what is chosen.
 */
export function Combobox({
  label,
  placeholder,
  text,
  onText,
  types,
  onChoose,
  onEnter,
  onLeave,
  input,
}: Props) {
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const prefix = useDebounced(text.trim(), PAUSE_MS);
  const isAsking = isOpen && text.trim() !== '' && prefix !== '';
  const asked = useAsk(
    SuggestionsDocument,
    { prefix, types: types ?? null },
    { enabled: isAsking, keep: () => true },
  );
  const shown = isAsking ? (asked.data?.suggest ?? []) : [];

  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const take = (suggestion: Suggestion) => {
    close();
    onChoose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      setOpen(true);
      // One place more than there are suggestions: what was typed.
      const places = shown.length + 1;
      setChosen(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter') {
      const suggestion = shown[chosen];
      close();
      if (suggestion) onChoose(suggestion);
      else onEnter(shown[0]);
    } else if (event.key === 'Escape') {
      close();
      onLeave?.();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown[chosen] ? `${list}-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
          setChosen(-1);
          setOpen(true);
        }}
        onBlur={() => {
          close();
          onLeave?.();
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={label} className={css.list} hidden={shown.length === 0}>
        {shown.map((suggestion, index) => (
          <div
            key={suggestion.node.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            // Before the box loses the focus, which closes the list.
            onPointerDown={(event) => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            <span>{suggestion.text}</span>
            {!types && <span className="quiet small">{suggestion.node.__typename}</span>}
          </div>
        ))}
      </div>
    </>
  );
}
