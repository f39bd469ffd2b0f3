import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toExampleEntry, toExampleSite } from './example-site.ts';
import { toParallelViews } from './parallels-view.ts';

const quoted = (text: string, words: string) => ({
  text,
  notes: [{ type: 'quotation', id: 'q1', speaker: 'Aune', entry: 'entries/people/aune', words }] as const,
});
const place = (source: string, start: number, end: number) =>
  ({ source: `sources/${source}`, block: 'b1', span: { start, end } }) as const;
const parts = {
  sources: [
    toExampleSource('a', [quoted('“We will go,” she said.', 'We will go,')]),
    toExampleSource('b', ['“We may go.”']),
  ],
  entries: [toExampleEntry('entries/people/aune', 'person', { name: 'Berit Aune' })],
};

test('a parallel is told with its speaker, its text, and each wording against it', () => {
  const witnesses = [place('a', 1, 12), place('b', 1, 11)];
  const site = toExampleSite({
    ...parts,
    parallels: [
      { kind: 'statement', witnesses, likeness: 1 },
      { kind: 'quotation', witnesses, likeness: 2 / 3 },
    ],
  });
  const [view, ...rest] = toParallelViews(site, 'parallels', 'quotation');
  assert.deepEqual(rest, []);
  assert.equal(view?.id, 'w2');
  assert.equal(view.speaker, 'Berit Aune');
  assert.equal(view.base.locator.label, 'A ¶1');
  assert.deepEqual(view.witnesses[1]?.readings, [
    { text: 'We ', same: true },
    { text: 'may ', same: false },
    { text: 'go.', same: true },
  ]);
  assert.equal(view.likeness, 67);
});

test('a wording that a public edition withholds stays blank, and another stands as the text', () => {
  const blank = toExampleSource('a', [' '.repeat(24)]);
  const site = toExampleSite({
    sources: [blank, ...parts.sources.slice(1)],
    parallels: [{ kind: 'quotation', witnesses: [place('a', 1, 12), place('b', 1, 11)], likeness: 0.7 }],
  });
  const [view] = toParallelViews(site, 'parallels', 'quotation');
  assert.equal(view?.base.locator.label, 'B ¶1');
  assert.equal(view.witnesses[0]?.readings, null);
  assert.deepEqual(view.apparatus, []);
});
