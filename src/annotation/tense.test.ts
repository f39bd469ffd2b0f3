import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTense } from './tense.ts';

const cases: readonly (readonly [string, ReturnType<typeof toTense>])[] = [
  ['The crane fell on | and was scrapped.', 'past'],
  ['The owners will meet on |.', 'future'],
  ['She said that she would go on |.', 'future'],
  ['The firm would not comment on |.', 'past'],
  ['| the court will hear both.', 'future'],
  ['| the court heard both.', 'past'],
  ['They agreed to sign on |.', 'future'],
  ['They gathered to sing on |.', 'past'],
  ['They held an extended meeting on |.', 'past'],
  ['A verdict is expected on |.', 'future'],
  ['He has until | to pay.', 'future'],
  ['The deadline is |.', 'future'],
  ['A vigil is being held on |.', 'future'],
  ['They are playing Leeds on |.', 'future'],
  ['Crews are looking for a man lost on |.', 'past'],
  ['The rules come into force on |.', 'future'],
  ['Forecasters warned of more rain on |.', 'future'],
  ['The party has called a protest in the capital on |.', 'future'],
  ['The party called a member on |.', 'past'],
  ['“Ask me on |.', 'future'],
  ['“Ask me what she did on |.', 'past'],
  ['The trial continues on |.', 'future'],
  ['The union’s signed letter arrived on |.', 'past'],
  ['The judge adjourned the case to |.', 'future'],
  ['The judge walked to the court on |.', 'past'],
  ['He gave them until midnight on |.', 'future'],
  ['The shop of 1963 closes on |.', 'future'],
  ['| is a day of rest.', 'future'],
  ['On | I’m back at work.', 'future'],
  ['The fire that broke out on | is still burning.', 'past'],
  ['She said the striker would have a scan on |.', 'future'],
  ['She said the striker would have had one on |.', 'past'],
  ['He is doubtful for the cup tie with Leeds on |.', 'future'],
  ['He was doubtful for the cup tie lost on |.', 'past'],
  ['a show on |', null],
];

for (const [sentence, expected] of cases) {
  test(sentence, () => {
    const [before = '', after = ''] = sentence.split('|');
    assert.equal(toTense(before, after), expected);
  });
}
