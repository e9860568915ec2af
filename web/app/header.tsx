import { useState } from 'react';
import { Link } from 'wouter';
import { SearchBox } from '../search/search-box.tsx';
import { type ColourScheme, chooseScheme, chosenScheme } from './colour-scheme.ts';
import css from './header.module.css';
import icon from './icon.svg';

const NEXT: Record<ColourScheme, ColourScheme> = { system: 'dark', dark: 'light', light: 'system' };
const SIGN: Record<ColourScheme, string> = { system: '◐', dark: '●', light: '○' };

/** On every page: the way home, the search, the pictures, and light or dark. */
export function Header() {
  const [scheme, setScheme] = useState(chosenScheme);
  const turn = () => {
    chooseScheme(NEXT[scheme]);
    setScheme(NEXT[scheme]);
  };
  return (
    <header className={css.header}>
      <Link href="/" className={css.home ?? ''}>
        <img src={icon} alt="" width="22" height="22" />
        Coterie
      </Link>
      <SearchBox />
      <nav aria-label="Main">
        <Link href="/papers">Papers</Link>
        <Link href="/themes">Themes</Link>
        <Link href="/path">Connections</Link>
        <a href="/graphql">GraphiQL</a>
        <button
          type="button"
          onClick={turn}
          aria-label={`Colours: ${scheme}. Change to ${NEXT[scheme]}.`}
          title={`Colours: ${scheme}`}
        >
          {SIGN[scheme]}
        </button>
      </nav>
    </header>
  );
}
