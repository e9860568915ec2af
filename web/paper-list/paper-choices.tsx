import { useEffect, useRef } from 'react';
import { type FragmentType, readFragment } from '../../schema/operations/generated/fragment-masking.ts';
import { PaperChoicesFragmentDoc } from '../../schema/operations/generated/graphql.ts';
import { useParameters } from '../app/use-parameters.ts';
import { Choice, optionsOf } from '../ui/choice.tsx';
import field from '../ui/field.module.css';
import { PictureOfYears, type YearCount } from '../ui/picture-of-years.tsx';
import css from './paper-choices.module.css';
import { NARROWING, ORDERS, readAddress } from './paper-filter.ts';

const LISTS = [
  ['topic', 'Theme', 'topics'],
  ['affiliation', 'Affiliation', 'affiliations'],
  ['category', 'Category', 'categories'],
  ['code', 'Code', 'hasCode'],
] as const;

/**
 * What a list of papers may be narrowed down by and ordered by; each choice says how many papers it leaves. The choices
 * come later than the list, and those of a list that is too long say so.
 */
export function PaperChoices({
  facets,
  tooLong,
}: {
  facets: FragmentType<typeof PaperChoicesFragmentDoc> | null | undefined;
  tooLong: boolean;
}) {
  const choices = readFragment(PaperChoicesFragmentDoc, facets);
  const parameters = useParameters();
  const { get, change } = parameters;
  const year = readAddress(parameters).filter.year?.from;
  const isNarrow = NARROWING.some((name) => get(name));
  return (
    <form className={css.choices} onSubmit={(event) => event.preventDefault()}>
      {choices && (
        <PictureOfYears
          years={withYear(choices.years, year)}
          chosen={year?.toString()}
          choose={(year) => change({ year })}
        />
      )}
      <div className={css.lists}>
        {LISTS.map(([name, label, facet]) => {
          const values = choices?.[facet] ?? [];
          if (values.length < 2 && !get(name)) return null;
          const options = values.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }));
          return (
            <Choice
              key={name}
              name={name}
              label={label}
              options={[{ value: '', label: 'all' }, ...options]}
            />
          );
        })}
        <Words />
        <Choice name="order" label="Order" options={optionsOf(ORDERS)} />
        {isNarrow && (
          <button
            type="button"
            onClick={() => change(Object.fromEntries(NARROWING.map((name) => [name, null])))}
          >
            Show all
          </button>
        )}
      </div>
      {tooLong && (
        <p className="quiet small">
          These are too many papers to say at once what they are about and where they come from: choose a year
          or words first.
        </p>
      )}
    </form>
  );
}

/** The year that is chosen is among those to choose from, even where no paper is from it. */
function withYear(years: readonly YearCount[], year: number | null | undefined): readonly YearCount[] {
  const value = year?.toString();
  if (!value || years.some((one) => one.value === value)) return years;
  return [...years, { value, label: value, count: 0 }];
}

/** Words that papers must have, taken by Enter or by leaving the box. */
function Words() {
  const { get, change } = useParameters();
  const box = useRef<HTMLInputElement>(null);
  const given = get('text') ?? '';
  useEffect(() => {
    if (box.current) box.current.value = given;
  }, [given]);
  const take = () => {
    const text = box.current?.value.trim() ?? '';
    if (text !== given) change({ text });
  };
  return (
    <label className={field.field}>
      Words
      <input
        ref={box}
        type="search"
        placeholder="in title or text"
        onKeyDown={(event) => event.key === 'Enter' && take()}
        onBlur={take}
      />
    </label>
  );
}
