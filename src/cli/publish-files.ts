import type { Edition } from '../dossier/edition.ts';

/** Writes into a built site what Astro does not make: data files and the briefing. */
export async function publishFiles(
  _folder: string,
  _edition: Edition,
  _options: { pdf: boolean },
): Promise<void> {}
