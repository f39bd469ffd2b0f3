import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed } from '../../src/reading/read-seed.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Page } from './metrics.ts';

/** Where the labelled articles lie: beside the repository, never in it. */
export const benchFolder = join(import.meta.dirname, '../../../shared/bench/sets');

export const setNames = [
  'scrapinghub-leaky',
  'scrapinghub-main',
  'scrapinghub-raw',
  'scrapinghub-tail',
  'scrapinghub-repeat',
  'wcxb-dev-leaky',
  'wcxb-dev-main',
] as const;
export type SetName = (typeof setNames)[number];

export function hasSets(): boolean {
  return existsSync(benchFolder);
}

/** The labelled pages of a set; unlabelled ones are left out. */
export function readPages(set: SetName): Page[] {
  return readFileSync(join(benchFolder, set, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Page => JSON.parse(line))
    .filter(({ labels }) => labels !== null);
}

/** A page's text file, read as a seed is. */
export function readPageSource(set: SetName, { id }: Page): SourceText {
  const file = `${id}.txt`;
  return readSeed({ file, name: id, bytes: readFileSync(join(benchFolder, set, 'txt', file)) });
}
