import { defineConfig } from 'astro/config';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const cache = process.env.SOURCEBOOK_CACHE ?? './node_modules/.astro';

/** What `sourcebook pdf` prints from, page and styles alone: most of the work of a build is the other pages. */
const briefing = ['briefing.astro', 'assets/site.css.ts', 'assets/briefing.css.ts'];
const fonts = ['assets/fonts/[name].woff2.ts', 'assets/paper-fonts/[name].woff2.ts'];
const alone = {
  name: 'briefing-alone',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const file of [...briefing, ...fonts])
        injectRoute({
          pattern: file.replace(/\.(?:astro|ts)$/, ''),
          entrypoint: `./src/site/pages/${file}`,
          prerender: true,
        });
    },
  },
};
const isAlone = process.env.SOURCEBOOK_PAGES === 'briefing';

export default defineConfig({
  // A folder without pages where their routes are given above.
  srcDir: isAlone ? './src/site/briefing' : './src/site',
  integrations: isAlone ? [alone] : [],
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
