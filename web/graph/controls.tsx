import type { ReactNode } from 'react';
import { useParameters } from '../app/use-parameters.ts';
import css from './controls.module.css';

/** What a picture is narrowed down by. Each control is a parameter of the address. */
export function Controls({ label, children }: { label: string; children: ReactNode }) {
  return (
    <form className={css.controls} aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

/** A choice out of a few; the first is what holds without one. */
export function Choice({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}) {
  const { get, change } = useParameters();
  const value = get(name) ?? options[0]?.value;
  const isListed = options.some((option) => option.value === value);
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) =>
          change({ [name]: target.value === options[0]?.value ? null : target.value })
        }
      >
        {!isListed && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
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
