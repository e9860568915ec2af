import { QueryClient } from '@tanstack/react-query';

/**
 * What was read stays for the visit: going back shows at once what was there. The graph changes by imports only. A browser
 * without the internet may well reach the server, which is often on the same machine.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      gcTime: 30 * 60_000,
      retry: 1,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
});
