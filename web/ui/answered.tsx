import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';

interface Asked<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** Shows an answer once it is there, and until then that it is loading, or why it failed. */
export function Answered<Data>({
  asked,
  what,
  children,
}: {
  asked: Asked<Data>;
  what: string;
  children: (data: Data) => ReactNode;
}) {
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error) return <Failure error={asked.error} retry={() => void asked.refetch()} />;
  return <Loading what={what} />;
}
