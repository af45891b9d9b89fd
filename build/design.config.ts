import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page of every widget, for whoever builds: `npm run design` serves it, the tests build it aside. */
export default defineConfig({
  root: fileURLToPath(new URL('../renderer/design', import.meta.url)),
  base: './',
  cacheDir: '../../node_modules/.cache/vite-design',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: '../../node_modules/.cache/design',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    minify: false,
    chunkSizeWarningLimit: 4000,
  },
});
