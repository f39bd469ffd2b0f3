import { existsSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { toPagePaths } from '../model/page-paths.ts';
import { editionFile } from './edition-file.ts';
import { readEdition } from './read-edition.ts';

/** Gives Astro one entry a page of the edition, with its finished HTML where it has prose of its own. */
export function editionLoader(): Loader {
  return {
    name: 'edition',
    load: async ({ store, generateDigest, parseData, watcher }) => {
      const fill = async () => {
        // `astro check` looks at types alone, also where nothing was built yet.
        if (!existsSync(editionFile)) return;
        const edition = readEdition(editionFile);
        store.clear();
        for (const { path, section, name } of toPagePaths(edition)) {
          const prose = edition.pages[path];
          const data = await parseData({ id: path, data: { section, name } });
          const digest = generateDigest(JSON.stringify([path, prose ?? null]));
          store.set(
            prose ? { id: path, data, digest, rendered: { html: prose.html } } : { id: path, data, digest },
          );
        }
      };
      await fill();
      watcher?.add(editionFile);
      // A file that takes another's place is one that was added, or one that changed, as the watcher sees it.
      for (const event of ['add', 'change'] as const)
        watcher?.on(event, (changed) => {
          if (changed === editionFile) void fill();
        });
    },
  };
}
