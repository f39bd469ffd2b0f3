import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAskable } from './is-askable.ts';
import { toPlaceView } from './place-view.ts';
import { toTaggedWords } from './tagged-words.ts';

/** Whether words may be lost at the mark. */
function ask(marked: string): boolean {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const words = toTaggedWords(text);
  const at = words.findIndex(({ start }) => start >= offset);
  return isAskable(toPlaceView(text, words), at);
}

const pairs: readonly (readonly [why: string, whole: string, lost: string])[] = [
  ['a noun with a hyphen', 'The new plug-in |will be sold.', 'The ship moored in |will be sold.'],
  ['a letter', 'They put plan A |into action.', 'A |into action, they said.'],
  ['a hedge', 'The sale is over, sort of|.', 'The sale is over, a sort of|.'],
  ['a verb with a particle', 'She logged in |on Monday.', 'She was seen in |on Monday.'],
  ['who was told', 'The board was told |on Monday.', 'The board told |on Monday.'],
  ['what somebody told of', 'The skipper told |of the storm.', 'The skipper told |at the pier.'],
  [
    'a question behind a preposition',
    'They pressed the board on |who would pay.',
    'They pressed the board on |the would pay.',
  ],
  [
    'a verb behind a clause between commas',
    'The trial, which began in May, |continues.',
    'The trial began in May, |continues.',
  ],
  [
    'what somebody does, between commas',
    'Ana Ruiz, defending|, said it was late.',
    'Ana Ruiz was defending|, said the clerk.',
  ],
  ['a superlative', 'It ends on Monday at the earliest|.', 'It ends on Monday at the earlier|.'],
  [
    'an object before its clause',
    'What he was accused of|, the court did not say.',
    'Then he was accused of|, the court did not say.',
  ],
  [
    'a relative clause with a noun for its subject',
    'The bridge that the ferry ran into |is closed.',
    'The mayor said that the ferry ran into |is closed.',
  ],
  ['an infinitive behind its object', 'No one to turn to |was left.', 'A house to turn to |was left.'],
];

for (const [why, whole, lost] of pairs)
  test(`${why}: nothing is missed in one, something may be in the other`, () => {
    assert.equal(ask(whole), false, whole);
    assert.equal(ask(lost), true, lost);
  });
