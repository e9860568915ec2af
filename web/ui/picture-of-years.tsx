import css from './picture-of-years.module.css';

export interface YearCount {
  value: string;
  label: string;
  count: number;
}

/** Papers a year as columns; clicking one narrows a list down to it, clicking it again takes that back. */
export function PictureOfYears({
  years,
  chosen,
  choose,
}: {
  years: readonly YearCount[];
  chosen: string | undefined;
  choose: (year: string | null) => void;
}) {
  if (years.length === 0) return null;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const ascending = [...years].sort((a, b) => Number(a.value) - Number(b.value));
  return (
    <fieldset className={css.years}>
      <legend className="hidden">Papers by year</legend>
      {ascending.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          title={`${label}: ${count}`}
          onClick={() => choose(value === chosen ? null : value)}
        >
          <span className={css.count}>{count}</span>
          <span className={css.column} style={{ height: `${(count / most) * 3}rem` }} />
          <span>{label}</span>
        </button>
      ))}
    </fieldset>
  );
}
