import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { toCorpus } from './corpus.ts';
import { toProfile } from './profile.ts';
import { findForeign } from './subject-shift.ts';

const harbour = [
  'Harbour board closes the northern pier of Port Ansgar',
  'The harbour board of Port Ansgar closed the northern pier on Monday, after engineers had found cracks in eleven of its pillars.',
  'Ines Haldorsen, who chairs the board, told reporters that the pier had been inspected every spring since the storm of 2011, and that nothing had been seen.',
  'Fishermen who land their catch there asked the ministry for compensation; the ministry answered that the board was responsible for the pillars.',
  'The board had borrowed money for a second crane in the winter, and two of its members voted against, because the pier that was to carry the crane was older than the harbour office.',
  'Divers went down on Tuesday and photographed each pillar; the photographs, which the board showed to reporters, have rust around the anchors and gaps where concrete had been poured in a hurry.',
  'The engineers will publish their report in April, and until then ferries to the islands leave from the southern pier.',
];
const other = [
  'Orchestra finds its missing trombone in a laundry',
  'The Velmont Symphony recovered a trombone on Thursday that had vanished during a tour of Patagonia, its manager Crispin Oyelowo announced with delight.',
];
const onward = [
  'What the engineers say',
  'Haldorsen told the ministry in a letter that the engineers had warned of cracks in the pillars, and that ferries should leave Port Ansgar from the southern pier.',
];
const sibling = toPlainSource(
  [
    'Islanders wait for ferries',
    'Ferries to the islands left late on Tuesday, since the northern pier of Port Ansgar is closed and the engineers have found cracks in its pillars, the board said.',
    'The ministry and Ines Haldorsen blame each other for the inspection; fishermen want compensation for their catch.',
  ],
  'sibling',
);

function foreign(texts: readonly string[], others = [sibling]) {
  const source = toPlainSource(texts);
  return findForeign(toProfile(source), toCorpus([source, ...others]));
}

test('another story at the end is foreign from its title on, a section of the same one is not', () => {
  const shifted = foreign([...harbour, ...other])[harbour.length];
  const stayed = foreign([...harbour, ...onward])[harbour.length];
  assert.ok((shifted?.tail ?? 0) > 1, `${shifted?.tail}`);
  assert.ok((stayed?.tail ?? 0) < 0, `${stayed?.tail}`);
});

test('words that other sources of the dossier hold are not foreign', () => {
  const late = [
    ...harbour,
    'Aftermath',
    'Islanders blame the inspection, and wait late into the evening for ferries on Tuesday.',
  ];
  const together = foreign(late).at(-1)?.own ?? 0;
  const alone = foreign(late, []).at(-1)?.own ?? 0;
  assert.ok(together < alone, `${together} of ${alone}`);
});

test('the top of a text, where nothing is known yet, is never foreign; nor is an empty text', () => {
  const [title, first] = foreign([...other, ...harbour]);
  assert.equal(title?.tail, 0);
  assert.equal(first?.own, 0);
  assert.deepEqual(foreign([]), []);
});

test('how much the sources are about one thing', () => {
  const kin = (others: Parameters<typeof foreign>[1]) => foreign(harbour, others)[0]?.kin ?? -1;
  assert.ok(kin([sibling]) > 0.3, `${kin([sibling])}`);
  assert.ok(kin([toPlainSource(other, 'other')]) < 0.1);
  assert.equal(kin([]), 0);
});
