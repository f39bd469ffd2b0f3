import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cleaners } from './cleaners.ts';
import { scorePages } from './metrics.ts';
import { benchFolder, hasSets, readPageSource, readPages, setNames } from './sets.ts';

interface Floor {
  readonly shingle: number;
  readonly tokenRecall: number;
  readonly spotless: number;
}

const floors: Readonly<Record<string, Floor>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'),
);

if (hasSets()) {
  describe('cleaning stays at or above its floors', () => {
    for (const set of setNames) {
      test(set, () => {
        const floor = floors[set];
        assert.ok(floor, `${set} has no floor in floors.json`);
        const pages = readPages(set);
        const texts = cleaners['sourcebook']?.(pages.map((page) => readPageSource(set, page))) ?? [];
        const scores = scorePages(pages, new Map(pages.map(({ id }, index) => [id, texts[index] ?? ''])));
        assertFloor('shingle F1', scores.shingle.f1, floor.shingle);
        assertFloor('token recall', scores.token.recall, floor.tokenRecall);
        assertFloor('spotless pages', scores.spotless, floor.spotless);
      });
    }
  });
} else {
  console.log(`not run: the floors of cleaning, since ${benchFolder} is not there`);
}

function assertFloor(what: string, value: number, floor: number): void {
  assert.ok(
    value >= floor,
    `${what} ${value.toFixed(4)} is under its floor ${floor}; a floor never goes down`,
  );
}
