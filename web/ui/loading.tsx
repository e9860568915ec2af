import css from './loading.module.css';

/** Says that something is on its way; it shows itself only if that takes a moment. */
export function Loading({ what }: { what: string }) {
  return (
    <p className={css.loading} role="status">
      Loading {what} …
    </p>
  );
}
