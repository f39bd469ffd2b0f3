import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import type { Fault } from '../text/fault.ts';
import { findChangedCitations, type GeneratedRecord, readRecord } from './generated-record.ts';
import { showProgress } from './progress.ts';
import { type FolderReading, readDossier } from './read-dossier.ts';
import { Stop } from './stop.ts';

export const generator = `Sourcebook ${manifest.version}`;

export interface DossierRun extends PipelineResult {
  readonly dir: string;
  readonly reading: FolderReading;
  readonly record: GeneratedRecord;
  /** Of the folder and of the pipeline. */
  readonly faults: readonly Fault[];
}

/**
 * The absolute path of a dossier.
 * @throws {Stop} 2 where the folder is none.
 */
export async function findDossier(folder: string): Promise<string> {
  const seeds = await stat(resolve(folder, 'seeds')).catch(() => null);
  if (seeds?.isDirectory()) return resolve(folder);
  throw new Stop(
    2,
    `${folder}: no dossier: a dossier is a folder with seeds/ in it; make ${folder}/seeds and put the texts there`,
  );
}

/**
 * Reads a dossier's folder and runs the pipeline over it.
 * @throws {Stop} 2 where the folder is no dossier.
 */
export async function runDossier(folder: string, { quiet = false } = {}): Promise<DossierRun> {
  const dir = await findDossier(folder);
  const reading = await readDossier(dir);
  const name = basename(dir).replace(/[-_]+/g, ' ');
  const result = runPipeline(reading.files, {
    untitled: `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}` || 'Dossier',
    generator,
    ...(!quiet && { onStep: showProgress }),
  });
  const record = readRecord(reading.files);
  const changed = findChangedCitations(result, record);
  const isTold = [...reading.faults, ...result.faults].some(({ severity }) => severity === 'error');
  const none: Fault[] =
    result.dossier.sources.length || isTold
      ? []
      : [
          {
            file: 'seeds',
            line: null,
            column: null,
            severity: 'error',
            problem: 'no text could be read',
            remedy: 'put .txt, .md or .html files into it',
          },
        ];
  return {
    ...result,
    dir,
    reading,
    record,
    faults: [...reading.faults, ...none, ...result.faults, ...changed],
  };
}
