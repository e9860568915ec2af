import { type ReactNode, useState } from 'react';
import { useParameters } from '../app/use-parameters.ts';
import css from './sortable-table.module.css';

export interface Column<Row> {
  id: string;
  label: string;
  /** What rows are ordered by. */
  value: (row: Row) => string | number | null;
  /** What the cell shows, where that is not the value. */
  cell?: (row: Row) => ReactNode;
}

const AT_ONCE = 200;

/** A table that its headers sort, which the address keeps: `?people=-papers` for most papers first. */
export function SortableTable<Row>({
  id,
  caption,
  columns,
  rows,
  rowKey,
}: {
  /** The parameter of the address. */
  id: string;
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  const { get, change } = useParameters();
  const [limit, setLimit] = useState(AT_ONCE);
  const order = get(id) ?? '';
  const descends = order.startsWith('-');
  const by = columns.find((column) => column.id === order.slice(descends ? 1 : 0));
  const sorted = by ? sortedBy(rows, by.value, descends) : rows;
  return (
    <>
      <div className={css.scroll}>
        <table>
          <caption className={css.caption}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  {...(column === by && {
                    'aria-sort': descends ? ('descending' as const) : ('ascending' as const),
                  })}
                >
                  <button
                    type="button"
                    className={css.sort}
                    onClick={() => change({ [id]: column === by && !descends ? `-${column.id}` : column.id })}
                  >
                    {column.label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, limit).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ id, value, cell }) => (
                  <td key={id}>{cell ? cell(row) : value(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > limit && (
        <p>
          <button type="button" onClick={() => setLimit(limit + 1000)}>
            Show more
          </button>{' '}
          <span className="quiet small">
            {limit} of {rows.length}
          </span>
        </p>
      )}
    </>
  );
}

/** Rows by a value; what is not known comes last either way. */
function sortedBy<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | number | null,
  descends: boolean,
): Row[] {
  const sign = descends ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
    return sign * String(one).localeCompare(String(other));
  });
}
