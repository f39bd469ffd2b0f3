import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExitCode, Stop } from '../stop.ts';

const home = `---
title: Title of the dossier
question: The question that it answers
audience: private
---

:::editor
Put texts into seeds/, run \`sourcebook build\`, and replace this with the answer in brief, each paragraph with a citation such as
\`[S1 ¶5](sources/NAME.md#b5)\`. docs/authoring.md of Sourcebook shows every form.
:::
`;

/** Makes a dossier to start from: the folders, and a home page. */
export async function create(dir: string): Promise<ExitCode> {
  const there = await readdir(dir).catch(() => []);
  if (there.length) throw new Stop(2, `${dir}: is not empty: name a new folder`);
  for (const folder of ['seeds', 'content/chapters', 'content/entries', 'content/events', 'content/claims']) {
    await mkdir(join(dir, folder), { recursive: true });
  }
  await writeFile(join(dir, 'content', 'index.md'), home);
  await writeFile(join(dir, '.gitignore'), 'dist/\n.sourcebook/\n');
  process.stdout.write(
    `${dir}: put texts (.txt, .md, .html) into ${join(dir, 'seeds')}, then: npx sourcebook build ${dir}\n`,
  );
  return 0;
}
