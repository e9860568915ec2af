import type { Author } from './author-head.tsx';
import css from './metrics.module.css';

type Metric = Author['metrics'][number];

/** What most visitors look for; the rest opens. */
const FIRST = ['papers', 'citations', 'h-index', 'coauthors'];

/** Figures about somebody; each tells by whom, for when, and from how much. */
export function Metrics({ metrics }: { metrics: Author['metrics'] }) {
  const first = FIRST.flatMap((name) => metrics.find((metric) => metric.name === name) ?? []);
  const others = metrics.filter((metric) => !first.includes(metric));
  if (metrics.length === 0) return null;
  return (
    <>
      <Cards metrics={first} />
      {others.length > 0 && (
        <details className={css.others}>
          <summary>More figures ({others.length})</summary>
          <Cards metrics={others} />
        </details>
      )}
    </>
  );
}

function Cards({ metrics }: { metrics: Metric[] }) {
  return (
    <dl className={css.metrics}>
      {metrics.map(({ name, value, unit, origin, asOf, definition, coverage, source }) => (
        <div key={`${name} ${origin} ${source?.id}`} title={definition}>
          <dt>{name}</dt>
          <dd>
            {Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2)}
            {unit && <small> {unit}</small>}
          </dd>
          <dd className={css.origin}>
            {origin === 'COMPUTED' ? 'computed here' : (source?.name ?? 'reported')}
            {asOf && `, ${asOf}`}
            {!asOf && source?.retrievedAt && `, read on ${source.retrievedAt.slice(0, 10)}`}
            {coverage && `, from ${coverage.known} of ${coverage.total} papers`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
