import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { toKeptLabels } from './kept-labels.ts';
import { toProfile } from './profile.ts';

const paragraph =
  'The harbour reopened on Monday after a storm that had closed it for two weeks, the port and the ministry said in a statement.';

/** Labels of lines that all stay, the one at `likely` taken for the headline. */
function label(lines: readonly string[], likely: number | null = null): readonly (string | undefined)[] {
  const source = toPlainSource(lines);
  const ids = source.blocks.map(({ id }) => id);
  const labels = toKeptLabels(
    toProfile(source),
    new Set(ids),
    likely === null ? null : (ids[likely] ?? null),
  );
  return ids.map((id) => labels.get(id));
}

test('the headline is the likely one, else the first line that looks like one', () => {
  const lines = ['Security', 'Harbour reopens after a storm', 'Ships had waited for days outside', paragraph];
  assert.deepEqual(label(lines, 1), ['body', 'headline', 'dek', 'body']);
  assert.equal(label(lines)[0], 'headline');
  assert.deepEqual(label([paragraph, paragraph]), ['body', 'body']);
});

test('a line above a paragraph is a subheading; two sentences are none, nor is the last line', () => {
  const above = (line: string) => label(['Harbour reopens', paragraph, line, paragraph])[2];
  assert.equal(above('Who pays for it'), 'subheading');
  assert.equal(above('The pier was up on Monday. Harbour Event'), 'body');
  assert.equal(label(['Harbour reopens', paragraph, 'Who pays for it'])[2], 'body');
});
