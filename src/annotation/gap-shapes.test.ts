import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findShape } from './gap-shapes.ts';
import { toTaggedWords } from './tagged-words.ts';

/** The words around each place of a sentence whose shape shows a loss. */
function find(text: string): string[] {
  const words = toTaggedWords(text);
  return [...words.keys()]
    .filter((at) => findShape(text, words, at) !== null)
    .map((at) => text.slice((words[at - 1] ?? words[at])?.start, words[at]?.end));
}

/** Each sentence as an extractor left it, the place where the link stood, and the sentence whole. */
const cases: readonly (readonly [title: string, broken: string, at: string, whole: string])[] = [
  [
    'a noun, a preposition and what joins two clauses',
    'The clerk compared the books with letters from and found two bills missing.',
    'from and',
    'The clerk compared the books with letters from Oslo and found two bills missing.',
  ],
  [
    'a preposition before what belongs to the one who is missing',
    'The yard was built in partnership with and its parent.',
    'with and',
    'The yard was built in partnership with Norfisk and its parent.',
  ],
  [
    'a date and the one who did it then',
    'The mill was bought in 1974 by and shut down two years later.',
    'by and',
    'The mill was bought in 1974 by Norfisk and shut down two years later.',
  ],
  [
    'two prepositions',
    'The board agreed to buy three cranes from in Bergen.',
    'from in',
    'The board agreed to buy three cranes from a yard in Bergen.',
  ],
  [
    'a preposition before an apposition',
    'Its contract with, the owner of the quay, ended in June.',
    'with,',
    'Its contract with Norfisk, the owner of the quay, ended in June.',
  ],
  [
    'a preposition at the end of a pair',
    'The work was paid for by the council and by, which owns the quay.',
    'by,',
    'The work was paid for by the council and by Norfisk, which owns the quay.',
  ],
  [
    'a preposition before a clause',
    'The ministry said in a reply to that it had heard nothing.',
    'to that',
    'The ministry said in a reply to the board that it had heard nothing.',
  ],
  [
    'a preposition before a relative clause',
    'He paid tribute to who trained the crew for years.',
    'to who',
    'He paid tribute to the captain who trained the crew for years.',
  ],
  [
    'findings without their finder',
    'Data from show that the river has fallen.',
    'from show',
    'Data from the port show that the river has fallen.',
  ],
  [
    'according to, without what',
    'Half of the crews have left, according to published in May.',
    'to published',
    'Half of the crews have left, according to a survey published in May.',
  ],
  [
    'where something was argued',
    'It would be a mistake, as the mayor argued in, to close the quay.',
    'in,',
    'It would be a mistake, as the mayor argued in the Herald, to close the quay.',
  ],
  [
    'where something was published',
    'The film was posted on by a passenger.',
    'on by',
    'The film was posted on a site by a passenger.',
  ],
  [
    'where somebody worked',
    'The clerk, who used to work at, said the books were false.',
    'at,',
    'The clerk, who used to work at Norfisk, said the books were false.',
  ],
  [
    'one among several',
    'She trained a dozen pilots, among them and the present harbour master.',
    'them and',
    'She trained a dozen pilots, among them Ola Brandt and the present harbour master.',
  ],
  [
    'an object that the verb cannot do without',
    'The lawyer, who heads at a firm in Bergen, said the case was over.',
    'heads at',
    'The lawyer, who heads the litigation practice at a firm in Bergen, said the case was over.',
  ],
  [
    'what somebody leads',
    'Ola Brandt, who leads, a group that feeds sailors, was there.',
    'leads,',
    'Ola Brandt, who leads Harbour Kitchen, a group that feeds sailors, was there.',
  ],
  [
    'an adjective without its noun',
    'He wrote on Monday that the new would be ready by autumn.',
    'new would',
    'He wrote on Monday that the new quay would be ready by autumn.',
  ],
  [
    'what a long name did',
    'Harbour and Rescue Bergen that a ban on fires had been in force.',
    'Bergen that',
    'Harbour and Rescue Bergen said that a ban on fires had been in force.',
  ],
  [
    'an article that is not that of the word behind it',
    'The plan builds on an signed in August.',
    'an signed',
    'The plan builds on an agreement signed in August.',
  ],
  [
    'what a bare article is of',
    'Half of the crews have left, according to a by the port.',
    'a by',
    'Half of the crews have left, according to a survey by the port.',
  ],
  [
    'a partner after any word',
    'The rules were drawn up with help from, a group that parents founded.',
    'from,',
    'The rules were drawn up with help from Clear Water, a group that parents founded.',
  ],
  [
    'whom somebody told',
    'The deck was dry, as Brandt told after the match.',
    'told after',
    'The deck was dry, as Brandt told the Herald after the match.',
  ],
  [
    'of whom something was found',
    'The inquiry found that had known about the cracks.',
    'that had',
    'The inquiry found that Norfisk had known about the cracks.',
  ],
  [
    'what a name did later',
    'Brandt later that the remark had been clumsy.',
    'later that',
    'Brandt later said that the remark had been clumsy.',
  ],
  [
    'whom you told',
    'You told that the yard would close.',
    'told that',
    'You told the Herald that the yard would close.',
  ],
  [
    'a noun before its verb',
    'It was long before the closed the fishery.',
    'the closed',
    'It was long before the government closed the fishery.',
  ],
  [
    'what was done, between a pronoun and a number',
    'It grew when it two rivals in the north.',
    'it two',
    'It grew when it bought two rivals in the north.',
  ],
  [
    'what a firm did to another',
    'Its lender, Northern Bank it in federal court.',
    'Bank it',
    'Its lender, Northern Bank, sued it in federal court.',
  ],
  [
    'what a ministry did',
    'It was late. The ministry the measures in a notice.',
    'ministry the',
    'It was late. The ministry announced the measures in a notice.',
  ],
  [
    'a name between two commas',
    'The film that came of it, , won a prize.',
    ', ,',
    'The film that came of it, Low Water, won a prize.',
  ],
  [
    'a subject at the very beginning',
    ', the head of the yard, said no.',
    ',',
    'Ola Brandt, the head of the yard, said no.',
  ],
];

for (const [title, broken, at, whole] of cases)
  test(`${title}: told where it is lost, and not where it is whole`, () => {
    assert.deepEqual(find(broken), [at]);
    assert.deepEqual(find(whole), []);
  });

test('prepositions, verbs and adjectives that do without by right', () => {
  for (const text of [
    'Those who work at and live near the quay were told.',
    'They found the cause of and a cure for the disease.',
    'The people she studied with in the city are those to whom the letter was sent by the board.',
    'Two voted for it and two against, the company said.',
    'The firm he founded in 1990 and owned until May was sold, and he was told of it.',
    'What it is a matter of, the mayor said, is who ends up with the quay.',
    'It was published by the Herald and posted on and off, in with the old and out with the new.',
    'He was a union man and a European, an heir and an honest one, once a one-eyed pilot of an hour.',
    'It was late. The court the day before had heard the accused and the ushers, who told him so.',
    'Aside from that it was a good year, as the doctor who came in, said.',
  ])
    assert.deepEqual(find(text), [], text);
});
