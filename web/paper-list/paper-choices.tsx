import { type FragmentType, readFragment } from '../../schema/operations/generated/fragment-masking.ts';
import { PaperChoicesFragmentDoc } from '../../schema/operations/generated/graphql.ts';
import { useParameters } from '../app/use-parameters.ts';
import { PictureOfYears } from '../ui/picture-of-years.tsx';
import css from './paper-choices.module.css';
import { NARROWING, ORDERS } from './paper-filter.ts';

const LISTS = [
  ['topic', 'Theme', 'topics'],
  ['affiliation', 'Affiliation', 'affiliations'],
  ['category', 'Category', 'categories'],
  ['code', 'Code', 'hasCode'],
] as const;

/** What a list of papers may be narrowed down by and ordered by; each choice says how many papers it leaves. */
export function PaperChoices({ facets }: { facets: FragmentType<typeof PaperChoicesFragmentDoc> }) {
  const choices = readFragment(PaperChoicesFragmentDoc, facets);
  const { get, change } = useParameters();
  const isNarrow = NARROWING.some((name) => get(name));
  return (
    <form className={css.choices} onSubmit={(event) => event.preventDefault()}>
      <PictureOfYears years={choices.years} chosen={get('year')} choose={(year) => change({ year })} />
      <div className={css.lists}>
        {LISTS.map(([name, label, facet]) => {
          const values = choices[facet];
          const chosen = get(name);
          if (values.length < 2 && !chosen) return null;
          return (
            <label key={name}>
              {label}
              <select value={chosen ?? ''} onChange={({ target }) => change({ [name]: target.value })}>
                <option value="">all</option>
                {chosen && !values.some(({ value }) => value === chosen) && (
                  <option value={chosen}>{chosen}</option>
                )}
                {values.map(({ value, label, count }) => (
                  <option key={value} value={value}>
                    {label} ({count})
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        <label>
          Words
          <input
            key={get('text')}
            type="search"
            defaultValue={get('text') ?? ''}
            placeholder="in title or text"
            onKeyDown={(event) => event.key === 'Enter' && change({ text: event.currentTarget.value.trim() })}
            onBlur={(event) => {
              const text = event.currentTarget.value.trim();
              if (text !== (get('text') ?? '')) change({ text });
            }}
          />
        </label>
        <label>
          Order
          <select
            value={get('order') ?? 'PUBLISHED_DESC'}
            onChange={({ target }) => change({ order: target.value })}
          >
            {Object.entries(ORDERS).map(([order, label]) => (
              <option key={order} value={order}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {isNarrow && (
          <button
            type="button"
            onClick={() => change(Object.fromEntries(NARROWING.map((name) => [name, null])))}
          >
            Show all
          </button>
        )}
      </div>
    </form>
  );
}
