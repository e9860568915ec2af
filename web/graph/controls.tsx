import type { ReactNode } from 'react';
import { Choice } from '../ui/choice.tsx';
import css from './controls.module.css';

/** What a picture is narrowed down by. Each control is a parameter of the address. */
export function Controls({ label, children }: { label: string; children: ReactNode }) {
  return (
    <form className={css.controls} aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

/** The years from one to another; without one there is no bound on that side. */
export function YearsChoice({ years }: { years: readonly number[] }) {
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <>
      <Choice name="from" label="From year" options={[{ value: '', label: 'the first' }, ...options]} />
      <Choice name="until" label="Until year" options={[{ value: '', label: 'the last' }, ...options]} />
    </>
  );
}
