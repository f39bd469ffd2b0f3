import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { toProfile } from './profile.ts';
import { findTopics } from './topic.ts';

const story = [
  'The harbour of Northmoor reopened on Monday after the storm, the harbour master Ada Mora said in Northmoor.',
  'Mora said that the ferry to Southmoor would sail again when the harbour pilots of Northmoor had slept.',
  'The ferry had waited in the harbour for two weeks, and the pilots had waited for the storm to pass Northmoor.',
  'The pilots told Mora that the storm had moved the sand before the harbour, so that the ferry might touch ground.',
  'The storm took the roof of the pilots at Northmoor, and Mora has asked for another before the ferry sails.',
  'In Southmoor the ferry was missed: Mora said that the harbour there had been empty since the storm began.',
];
const other = [
  'A maker of violins named Viktor Sand has sold his workshop above Grelling to a museum of the canton.',
  'Sand built three hundred violins and cellos, and the museum at Grelling will show eleven of them.',
];

function topicsOf(lines: readonly string[]) {
  return findTopics(toProfile(toPlainSource(lines)));
}

test('a story that goes on knows its words, another story does not', () => {
  const topics = topicsOf([...story, ...other]);
  const [last, foreign] = [topics[story.length - 1], topics.at(-1)];
  assert.ok(last && foreign);
  assert.ok(last.above > 0.4 && foreign.above < 0.2, `${last.above} ${foreign.above}`);
  assert.equal(foreign.names, 0);
  assert.ok(foreign.namesSinceBreak < (topicsOf(story).at(-1)?.namesSinceBreak ?? 0));
});

test('nothing is measured where nothing stands above', () => {
  assert.deepEqual(topicsOf([]), []);
  assert.equal(topicsOf(story.slice(0, 1))[0]?.sinceBreak, -1);
});
