import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runPipeline } from '../pipeline.ts';
import { writeDetected } from './write-detected.ts';

const text = (paragraphs: readonly string[]) => new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
const seeds = new Map([
  [
    'seeds/one.txt',
    text([
      'Bridge closes',
      'Ines Haldorsen, who chairs the board of Port Ansgar, said on Monday that the bridge would close for the winter.',
      'Her deputy, Tomas Rebane, said that nobody had asked the islanders, and that Haldorsen knew it.',
    ]),
  ],
  [
    'seeds/two.txt',
    text([
      'Islanders protest',
      'Ines Haldorsen was booed in Port Ansgar on Tuesday, when she told two hundred islanders that the bridge was not safe.',
    ]),
  ],
]);

test('the page of a detected name lists its own passages, each with its source and paragraph, and no one else’s', () => {
  const { dossier } = runPipeline(seeds, { untitled: 'Untitled', generator: 'test' });
  const entry = dossier.entries.find(({ head }) => head.name === 'Ines Haldorsen') ?? assert.fail();
  const page = writeDetected(entry, dossier);
  assert.match(page, /^---\ngenerated: a name found [^\n]+\nname: Ines Haldorsen\nkind: person\n/);
  assert.deepEqual(page.match(/\]\([^)]+\)/g), [
    '](../sources/one.md#b2)',
    '](../sources/one.md#b3)',
    '](../sources/two.md#b2)',
  ]);
  assert.match(page, /¶2\]\(\.\.\/sources\/one\.md#b2\)/);
});
