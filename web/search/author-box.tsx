import { useEffect, useState } from 'react';
import css from './author-box.module.css';
import { Combobox, type Suggestion } from './combobox.tsx';

/** A box to choose an author in. Who empties it takes the choice back; who leaves it half typed keeps it. */
export function AuthorBox({
  label,
  chosen,
  choose,
}: {
  label: string;
  /** The name of who is chosen. */
  chosen: string | undefined;
  choose: (slug: string | null) => void;
}) {
  const [text, setText] = useState(chosen ?? '');
  useEffect(() => setText(chosen ?? ''), [chosen]);

  const take = ({ text, node }: Suggestion) => {
    if (node.__typename !== 'Author') return;
    setText(text);
    choose(node.slug);
  };

  return (
    <div className={css.box}>
      <span aria-hidden="true">{label}</span>
      <Combobox
        label={label}
        placeholder="Type a name"
        text={text}
        onText={setText}
        types={['AUTHOR']}
        onChoose={take}
        onEnter={(best) => {
          if (best) take(best);
          else if (text.trim() === '') choose(null);
        }}
        onLeave={() => {
          if (text.trim() === '' && chosen) choose(null);
          else setText(chosen ?? '');
        }}
      />
    </div>
  );
}
