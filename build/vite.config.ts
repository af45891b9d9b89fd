import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The window, built into static files that the shell and the loopback serve alike. */
export default defineConfig({
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  cacheDir: '../node_modules/.cache/vite',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: '../out/renderer',
    minify: true,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
});
