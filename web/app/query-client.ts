import { QueryClient } from '@tanstack/react-query';

/** What was read stays for the visit: going back shows at once what was there. The graph changes by imports only. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5 * 60_000, gcTime: 30 * 60_000, retry: 1, refetchOnWindowFocus: false },
  },
});
