import { useEffect } from 'react';

/** Names the page in the browser's tab and history. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    document.title = `${title} · Coterie`;
    return () => {
      document.title = 'Coterie';
    };
  }, [title]);
}
