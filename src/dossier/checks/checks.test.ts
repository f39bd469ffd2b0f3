import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallDossier, toFiles } from '../../pipeline/small-dossier.ts';
import { runPipeline } from '../../pipeline.ts';

const chapter = 'content/chapters/01-the-pier.md';

/** The errors of the small dossier after a replacement of text in one of its files, as `file:line: problem`. */
function findErrors(file: string, from: string, to: string): string[] {
  const text = smallDossier[file] as string;
  assert.ok(text.includes(from), `${file} has no “${from}”`);
  const { faults } = runPipeline(toFiles(smallDossier, { [file]: text.replace(from, to) }), {
    untitled: 'Untitled',
    generator: '',
  });
  return faults
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, problem }) => `${file}:${line}: ${problem}`);
}

test('a dossier that keeps every promise has no fault', () => {
  const { faults, coverage } = runPipeline(toFiles(smallDossier), { untitled: 'Untitled', generator: '' });
  assert.deepEqual(
    faults.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(coverage.quotations, 3);
});

test('a misquotation is told with its line', () => {
  assert.deepEqual(findErrors(chapter, 'not safe', 'unsafe'), [
    `${chapter}:6: “unsafe” does not stand in HP ¶3`,
  ]);
});

test('words quoted without a citation behind them are told', () => {
  const own = 'leads the board [HP ¶2](../sources/harbour.md#b2) “for now”.';
  assert.deepEqual(findErrors(chapter, 'leads the board [HP ¶2](../sources/harbour.md#b2).', own), [
    `${chapter}:8: “for now” is quoted without a citation behind it`,
  ]);
});

test('a witness must speak to the letter', () => {
  assert.deepEqual(
    findErrors('content/claims/not-asked.md', 'text: "We were not asked"', 'text: "We were never asked"'),
    ['content/claims/not-asked.md:7: the witness “We were never asked” does not stand in island#b3'],
  );
});

test('a citation of no block, of a removed block, and under a wrong number', () => {
  assert.deepEqual(findErrors(chapter, 'harbour.md#b3', 'harbour.md#b33'), [
    `${chapter}:6: “not safe” does not stand in HP ¶3`,
    `${chapter}:6: no block b33 in sources/harbour`,
  ]);
  assert.deepEqual(findErrors(chapter, 'HP ¶4', 'HP ¶5'), [
    `${chapter}:6: the citation of sources/harbour#b4 reads "HP ¶5"`,
  ]);
  const sideCar = 'seeds/harbour.yml';
  const removed = findErrors(
    sideCar,
    'short: HP',
    'short: HP\nremove:\n  - {block: b4, label: advertisement, reason: a test}',
  );
  assert.ok(
    removed.includes(`${chapter}:6: sources/harbour#b4 was removed as advertisement`),
    removed.join('\n'),
  );
});

test('a paragraph without a citation is told, an editor’s own is not', () => {
  assert.deepEqual(findErrors(chapter, ':::editor', ''), [
    `${chapter}:11: “No text says what the ferries will do. :::…” cites nothing`,
  ]);
  assert.deepEqual(findErrors(chapter, ' [HP ¶2](../sources/harbour.md#b2).', '.'), [
    `${chapter}:8: “Ms Haldorsen leads the board.…” cites nothing`,
  ]);
});

test('a figure or a date that no cited block knows is told', () => {
  assert.deepEqual(findErrors(chapter, '12 million', '13 million'), [
    `${chapter}:6: the figure “13” stands in no block cited here`,
  ]);
  const event = 'content/events/closing.md';
  assert.deepEqual(findErrors(event, 'on 4 March 2021 [', 'on 5 March 2021 ['), [
    `${event}:10: the date “5 March 2021” stands in no block cited here`,
  ]);
});

test('a link to no page is told, in a text and in a head', () => {
  assert.deepEqual(findErrors(chapter, 'people/ines-haldorsen.md', 'people/nobody.md'), [
    `${chapter}:8: no page "../entries/people/nobody.md"`,
  ]);
  const event = 'content/events/closing.md';
  assert.deepEqual(findErrors(event, 'organizations/harbour-board]', 'organizations/nobody]'), [
    `${event}:7: no page "entries/organizations/nobody"`,
  ]);
});

test('a name that two entries claim is told, and so is a short name of two sources', () => {
  const entry = 'content/entries/people/ines-haldorsen.md';
  assert.deepEqual(findErrors(entry, 'aliases: [Haldorsen]', 'aliases: [Haldorsen, Harbour board]'), [
    `${entry}:3: "Harbour board" is also a name of entries/organizations/harbour-board`,
  ]);
  assert.ok(
    findErrors('seeds/island.yml', 'short: IN', 'short: HP').some(
      (fault) => fault === 'seeds/island.yml:1: "HP" is also the short name of harbour.txt',
    ),
  );
});

test('a phrase in not: that stands nowhere is told', () => {
  const entry = 'content/entries/people/ines-haldorsen.md';
  assert.deepEqual(findErrors(entry, 'summary:', 'not: [Haldorsen Street]\nsummary:'), [
    `${entry}:4: “Haldorsen Street” stands in no source`,
  ]);
});

test('a source of which nothing is kept is told by its name, an article under the same lines is not', () => {
  const find = (text: string) =>
    runPipeline(toFiles(smallDossier, { 'seeds/shell.txt': text }), { untitled: 'Untitled', generator: '' })
      .faults.filter(({ file, severity }) => file === 'seeds/shell.txt' && severity === 'error')
      .map(({ problem }) => problem);
  const shell = 'Subscribe to our newsletter\n\nShare this article on Facebook\n\nAdvertisement\n';
  assert.deepEqual(find(shell), ['nothing of the text is kept: all of it reads like boilerplate']);
  assert.deepEqual(find(`${smallDossier['seeds/harbour.txt']}\n${shell}`), []);
});

test('marks in a note from outside: before a citation to the letter, else the words of the source it names', () => {
  const note = (text: string) => `:::outside{source="A guide"}\n${text}\n:::\n\n:::editor`;
  assert.deepEqual(findErrors(chapter, ':::editor', note('The guide calls it “a sound pier”.')), []);
  assert.deepEqual(
    findErrors(
      chapter,
      ':::editor',
      note('The board found it “quite safe” [HP ¶3](../sources/harbour.md#b3); the guide calls it “sound”.'),
    ),
    [`${chapter}:11: “quite safe” does not stand in HP ¶3`],
  );
});

test('marks in the editor’s own passage are checked like all others', () => {
  assert.deepEqual(findErrors(chapter, 'No text says', 'No text says “soon” or'), [
    `${chapter}:11: “soon” is quoted without a citation behind it`,
  ]);
});

test('a note from outside without its source is told', () => {
  assert.deepEqual(findErrors(chapter, ':::editor', ':::outside'), [
    `${chapter}:10: a note from outside the sources does not say where it comes from`,
  ]);
  assert.deepEqual(findErrors(chapter, ':::editor', ':::outside{source="A guide"}'), []);
});

const budgetIn = (audience: string, budget: number, rights = 'forbidden') => {
  const files = {
    'content/index.md': (smallDossier['content/index.md'] as string).replace(
      '---\n\n',
      `audience: ${audience}\nquotation-budget: ${budget}\n---\n\n`,
    ),
    'seeds/island.yml': `${smallDossier['seeds/island.yml']}republication: ${rights}\n`,
    'content/events/closing.md': `${smallDossier['content/events/closing.md']}\nThe council had “asked the board to wait” [IN ¶3](../sources/island.md#b3).\n`,
    'content/claims/not-asked.md': (smallDossier['content/claims/not-asked.md'] as string).replace(
      '“We were not asked”',
      '“not asked”',
    ),
  };
  return runPipeline(toFiles(smallDossier, files), { untitled: 'Untitled', generator: '' })
    .faults.filter(({ severity }) => severity === 'error')
    .map(({ file, line, problem }) => `${file}:${line}: ${problem}`);
};

test('a public edition that quotes beyond the budget of a source is told, with file, line and words', () => {
  const told = (file: string, line: number, words: number, budget: number, all: number) =>
    `${file}:${line}: ${words} words of IN quoted here go beyond the ${budget} that a public edition may quote of it (${all} in all)`;
  assert.deepEqual(budgetIn('public', 9), [told('content/claims/not-asked.md', 7, 4, 9, 11)]);
  assert.deepEqual(budgetIn('public', 4), [
    told('content/claims/not-asked.md', 7, 4, 4, 11),
    told('content/events/closing.md', 12, 5, 4, 11),
  ]);
  assert.deepEqual(budgetIn('public', 11), []);
});

test('a private edition, and a source that may be republished, have no budget', () => {
  assert.deepEqual(budgetIn('private', 1), []);
  assert.deepEqual(budgetIn('public', 1, 'allowed'), []);
});

test('links and citations of the corrections are checked; what they quote is the dossier’s own earlier words', () => {
  const find = (text: string) =>
    runPipeline(toFiles(smallDossier, { 'content/corrections.md': text }), {
      untitled: 'Untitled',
      generator: '',
    })
      .faults.filter(({ severity }) => severity === 'error')
      .map(({ line, problem }) => `${line}: ${problem}`);
  assert.deepEqual(
    find(
      'What was wrong.\n\n- 2026-11-22: “unsafe” in 2020 was wrong. [The pier](chapters/01-the-pier.md) [HP ¶3](sources/harbour.md#b3)\n',
    ),
    [],
  );
  assert.deepEqual(
    find('- 2026-11-22: Wrong. [The pier](chapters/02-no.md) [HP ¶3](sources/harbour.md#b30)\n'),
    ['1: no page "chapters/02-no.md"', '1: no block b30 in sources/harbour'],
  );
});
