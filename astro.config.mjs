import { defineConfig } from 'astro/config';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const cache = process.env.SOURCEBOOK_CACHE ?? './node_modules/.astro';

export default defineConfig({
  srcDir: './src/site',
  publicDir: './public',
  outDir: process.env.SOURCEBOOK_OUT ?? './dist',
  cacheDir: cache,
  vite: { cacheDir: `${cache}/vite` },
  output: 'static',
  trailingSlash: 'ignore',
  // Every page is a file, so that relative links hold on any host, at any sub-path and from a folder.
  build: { format: 'file' },
  compressHTML: true,
  devToolbar: { enabled: false },
});
