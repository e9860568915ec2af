import { useParameters } from '../app/use-parameters.ts';
import css from './field.module.css';

export interface Option {
  value: string;
  label: string;
}

/** The options that a table of labels gives. */
export function optionsOf(labels: Record<string, string>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** A choice out of a few, which is a parameter of the address; the first is what holds without one. */
export function Choice({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: readonly Option[];
}) {
  const { get, change } = useParameters();
  const value = get(name) ?? options[0]?.value;
  const isListed = options.some((option) => option.value === value);
  return (
    <label className={css.field}>
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
