// First, so that the parts of pages may differ from it.
import './app/look.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { chosenScheme, showScheme } from './app/colour-scheme.ts';
import { queryClient } from './app/query-client.ts';

showScheme(chosenScheme());
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
