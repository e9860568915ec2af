import css from './failure.module.css';

/** Says what went wrong, and lets one try again. */
export function Failure({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <div className={css.failure} role="alert">
      <p>{error.message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
