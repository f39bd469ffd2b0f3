import { access, rename, rm } from 'node:fs/promises';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where the next version of a folder is made, and where the last one is put for the moment of the swap. */
export const toNew = (folder: string): string => `${folder}.new`;
const toOld = (folder: string) => `${folder}.old`;

/** Clears away what a killed run left: an unfinished new folder, and an old one that the swap had moved aside. */
export async function recoverFolder(folder: string): Promise<void> {
  await rm(toNew(folder), { recursive: true, force: true });
  if (!(await exists(toOld(folder)))) return;
  if (await exists(folder)) await rm(toOld(folder), { recursive: true, force: true });
  else await rename(toOld(folder), folder);
}

/** Puts `FOLDER.new`, which is whole, in the place of FOLDER by renaming; the old one goes after. */
export async function swapFolder(folder: string): Promise<void> {
  const hadOld = await exists(folder);
  if (hadOld) await rename(folder, toOld(folder));
  await rename(toNew(folder), folder);
  if (hadOld) await rm(toOld(folder), { recursive: true, force: true });
}
