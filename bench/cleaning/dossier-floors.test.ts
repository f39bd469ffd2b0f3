import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type DossierPart, dossierParts, readDossiers, scoreDossiers } from './dossiers.ts';

/** Shares from 0 to 1; `lost` may not be passed, the others not be missed. */
interface Floor {
  readonly lines: number;
  readonly lost: number;
  readonly noiseOut: number;
  readonly cuts: number;
}

const floors: Readonly<Record<DossierPart, Floor>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'dossier-floors.json'), 'utf8'),
);

describe('cleaning of whole dossiers stays at or above its floors', () => {
  for (const part of dossierParts) {
    test(part, () => {
      const { lines, lost, noiseOut, cuts } = scoreDossiers(readDossiers(part).values());
      const floor = floors[part];
      const told = JSON.stringify({ lines, lost, noiseOut, cuts });
      assert.ok(lines >= floor.lines, `lines right: ${told}`);
      assert.ok(lost <= floor.lost, `body lost: ${told}`);
      assert.ok(noiseOut >= floor.noiseOut, `noise out: ${told}`);
      assert.ok(cuts >= floor.cuts, `cuts right: ${told}`);
    });
  }
});
