import path from 'node:path';
import { defineConfig } from 'vite';

const page = (file: string) => path.join(import.meta.dirname, file);

/** The pages: the explorer, and GraphiQL with its editor and the example questions. They need nothing from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Files, each under a name that changes with its content, as the policy of the pages allows no `data:`.
    assetsInlineLimit: 0,
    target: 'es2022',
    // An editor is large.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: [page('index.html'), page('graphiql/index.html')] },
  },
  // Beside a server on its usual port, `npx vite web` shows every change at once.
  server: { proxy: { '^/(graphql|export)': 'http://localhost:4000' } },
});
