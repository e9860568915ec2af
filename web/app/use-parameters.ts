import { useSearchParams } from 'wouter';

type Changes = Record<string, string | null | undefined>;

/**
 * The state of a page, which is in its address: reads a parameter, and changes some of them, of which null and '' go
 * away. A change is a step that the browser's back button takes back, unless it `replace`s the one before.
 */
export function useParameters() {
  const [parameters, setParameters] = useSearchParams();
  return {
    get: (name: string) => parameters.get(name) ?? undefined,
    all: parameters,
    change(changes: Changes, { replace = false } = {}) {
      setParameters((former) => changed(former, changes), { replace });
    },
  };
}

function changed(former: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(former);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
