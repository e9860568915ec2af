import type { AroundNavHandler } from 'wouter';

/** Another page is read from its top, by eye and by keyboard. Another state of the same page leaves one where one is. */
export const goTo: AroundNavHandler = (navigate, to, options) => {
  const before = location.pathname;
  navigate(to, options);
  if (location.pathname === before) return;
  window.scrollTo({ top: 0, behavior: 'instant' });
  document.getElementById('content')?.focus({ preventScroll: true });
};
