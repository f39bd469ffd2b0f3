import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { editionLoader } from './loaders/edition-loader.ts';

/** One entry a page of the edition: its path, its section, and a digest of all that it shows. */
const pages = defineCollection({
  loader: editionLoader(),
  schema: z.object({ section: z.string(), name: z.string() }),
});

export const collections = { pages };
