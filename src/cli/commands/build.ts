import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '../../dossier/dossier.ts';
import { buildSite } from '../build-site.ts';
import { withLock } from '../lock.ts';
import { publishFiles } from '../publish-files.ts';
import { toCount } from '../report-faults.ts';
import { findDossier, runDossier } from '../run-dossier.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { recoverFolder, swapFolder } from '../swap-folder.ts';
import { recoverGenerated } from '../write-generated.ts';
import { type IngestOptions, writePages } from './ingest.ts';

export interface BuildOptions extends IngestOptions {
  /** Whether briefing.pdf is made too. */
  readonly pdf: boolean;
}

/** All of it: seeds → content → dist. With a fault nothing is published and the last good site stays. */
export async function build(folder: string, options: BuildOptions): Promise<ExitCode> {
  const started = performance.now();
  const dir = await findDossier(folder);
  return withLock(dir, async () => {
    await recoverFolder(join(dir, 'dist'));
    await recoverGenerated(dir);
    const run = await runDossier(dir);
    const failed = await writePages(run, options);
    if (failed && !options.keepGoing)
      throw new Stop(1, `nothing was published; ${join(run.dir, 'dist')} is as it was`);
    if (!run.dossier.sources.length) throw new Stop(1, 'there is nothing to publish');
    const edition = {
      ...run.edition(),
      missing: options.keepGoing ? run.faults.filter(({ severity }) => severity === 'error') : [],
    };
    const site = await buildSite(run.dir, edition);
    await publishFiles(site.folder, edition, { pdf: options.pdf });
    await swapFolder(join(run.dir, 'dist'));
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(toSummary(run.dossier, { pages: site.pages, seconds, dir: run.dir }));
    return failed ? 1 : 0;
  });
}

function toSummary(
  { sources, entries }: Dossier,
  { pages, seconds, dir }: { pages: number; seconds: number; dir: string },
): string {
  const blocks = sources.flatMap((source) => source.blocks);
  const removed = Map.groupBy(
    blocks.filter(({ keep }) => !keep),
    ({ label }) => label,
  );
  const labels = [...removed]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([label, list]) => `${label} ${list.length}`);
  const mentions = blocks.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'mention'));
  const index = join(dir, 'dist', 'index.html');
  return [
    `sources  ${sources.length}`,
    `blocks   ${blocks.filter(({ keep }) => keep).length} kept, ${blocks.filter(({ keep }) => !keep).length} set apart${labels.length ? ` (${labels.join(', ')})` : ''}`,
    `names    ${toCount(mentions.length, 'mention')} linked to ${toCount(entries.filter(({ path }) => mentions.some((one) => 'entry' in one && one.entry === path)).length, 'page')}`,
    `pages    ${pages}`,
    `seconds  ${seconds.toFixed(1)}`,
    `open     ${pathToFileURL(index).href}`,
    '',
  ].join('\n');
}
