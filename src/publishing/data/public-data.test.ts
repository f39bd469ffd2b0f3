import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsSchema } from '../../dossier/schema.ts';
import { toPublicEdition } from '../rights.ts';
import { toDataFiles } from './data-files.ts';
import { toHostileDossier } from './hostile-dossier.ts';

function toFiles(audience: 'private' | 'public'): string {
  const dossier = toHostileDossier();
  const settings = settingsSchema.parse({ title: 'T', audience });
  const sources = dossier.sources.map((source) => ({
    ...source,
    republication: 'forbidden' as const,
    blocks: source.blocks.map((block) => ({ ...block, reason: `it says “${block.text}”` })),
  }));
  const edition = {
    dossier: { ...dossier, settings, sources },
    pages: {},
    blocks: {},
    rules: [],
    generator: 'test',
    missing: [],
  };
  return [...toDataFiles(toPublicEdition(edition).dossier).values()].join('\n');
}

test('a public edition’s data files hold no withheld words; a private one’s do', () => {
  for (const words of ['Plain.', 'Share this', 'on Sunday']) {
    assert.ok(toFiles('private').includes(words), words);
    assert.ok(!toFiles('public').includes(words), words);
  }
});
