import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSlug, toUniqueSlugs } from './slug.ts';

test('a slug is plain letters, digits and single hyphens, without any at its ends', () => {
  assert.equal(toSlug('  Über Straße & Ærø — “No. 7” '), 'uber-strasse-aero-no-7');
  assert.equal(toSlug('../../etc/passwd'), 'etc-passwd');
  assert.equal(toSlug('字節跳動'), 'page');
  assert.equal(toSlug('', 'section'), 'section');
  assert.match(toSlug(`${'a'.repeat(59)} b`), /^a{59}$/);
});

test('two texts with one slug get two, the same whatever order they come in', () => {
  const texts = ['B a', 'a', 'A', 'b-a'];
  const slugs = toUniqueSlugs(texts);
  assert.deepEqual([...slugs].sort(), [
    ['A', 'a'],
    ['B a', 'b-a'],
    ['a', 'a-2'],
    ['b-a', 'b-a-2'],
  ]);
  assert.deepEqual([...toUniqueSlugs(texts.toReversed())].sort(), [...slugs].sort());
});

test('a suffix does not make a slug too long', () => {
  const long = 'x'.repeat(80);
  const slugs = [...toUniqueSlugs([long, `${long}y`, `${long}z`]).values()];
  assert.deepEqual(
    slugs.map((slug) => slug.length),
    [60, 60, 60],
  );
  assert.equal(new Set(slugs).size, 3);
});
