import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRuleFixture } from './rule-fixture.ts';

test('cases have titles, settings, blocks a line and marked stretches', () => {
  const cases = parseRuleFixture(`A comment.
== the first
@also Another line
@flag

One ⟦two⟧ three ⟦four⟧

⟦All of it⟧
== the second
Nothing to find
`);
  assert.deepEqual(
    cases.map(({ title }) => title),
    ['the first', 'the second'],
  );
  const [first, second] = cases;
  assert.ok(first && second);
  assert.deepEqual(first.settings, [
    ['also', 'Another line'],
    ['flag', ''],
  ]);
  assert.deepEqual(
    first.source.blocks.map(({ text }) => text),
    ['One two three four', 'All of it'],
  );
  assert.deepEqual(
    first.expected.map(({ start, end }) => first.source.text.slice(start, end)),
    ['two', 'four', 'All of it'],
  );
  assert.deepEqual(second.expected, []);
});

test('a mark without its partner is told with the case', () => {
  for (const line of ['One ⟦two', 'One two⟧', 'One ⟦two ⟦three⟧'])
    assert.throws(() => parseRuleFixture(`== broken\n${line}`), /broken: .* without its partner/, line);
});
