import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { smallDossier } from '../pipeline/small-dossier.ts';

/** The pages as Astro makes them, of the small dossier and what every kind of page needs to show all that it can. */
const dossier: Readonly<Record<string, string>> = {
  ...smallDossier,
  'seeds/island.txt': `${smallDossier['seeds/island.txt']}
The ferry may be sold, two people familiar with the matter told Reuters.
`,
  'content/index.md': `${smallDossier['content/index.md']}
## More

It would cost 12 million crowns [HP ¶4](sources/harbour.md#b4).
`,
  'content/chapters/02-the-protest.md': `---
title: The protest
entries: [entries/people/ines-haldorsen]
---

“We were not asked” [IN ¶3](../sources/island.md#b3), and [the pier](01-the-pier.md) is “not safe” [HP ¶3](../sources/harbour.md#b3).
`,
  'content/claims/not-asked.md': (smallDossier['content/claims/not-asked.md'] as string).replace(
    'status: asserted',
    'by: [entries/people/ines-haldorsen]\ndenied-by: [entries/organizations/harbour-board]\nstatus: denied',
  ),
  'content/claims/asked.md': `---
title: The islanders were asked
kind: denial
by: [entries/organizations/harbour-board]
answers: [claims/not-asked]
status: disputed
witnesses:
  - {cite: "harbour#b2", text: "will close the old ferry pier", strength: denied, via: The board}
---

The board only said that it “will close the old ferry pier” [HP ¶2](../sources/harbour.md#b2).
`,
  'content/claims/when.md': `---
title: March or April?
kind: conflict
about: [entries/organizations/harbour-board]
status: not-addressed
witnesses:
  - {cite: "harbour#b2", text: "on 4 March 2021", value: March}
  - {cite: "island#b3", text: "4 April 2021", value: April}
---

One text has “4 March 2021” [HP ¶2](../sources/harbour.md#b2), one “4 April 2021” [IN ¶3](../sources/island.md#b3).
`,
  'content/entries/organizations/harbour-board.md': (
    smallDossier['content/entries/organizations/harbour-board.md'] as string
  ).replace('aliases:', 'summary: It runs the port.\nglossary: true\naliases:'),
  'content/events/protest.md': `---
title: Islanders protest
date: 2021-02-16
precision: about
basis: derived
status: occurred
disputed: true
---

“Forty islanders” protested [IN ¶2](../sources/island.md#b2).
`,
  'content/corrections.md': `What was wrong on these pages.

- 2026-11-22: The day was wrong. [The pier](chapters/01-the-pier.md), [Ms Haldorsen](entries/people/ines-haldorsen.md), [Harbour Post](sources/harbour.md)
- 2026-11-20: So was the month. [Closing](events/closing.md), [not asked](claims/not-asked.md), [the pier](chapters/01-the-pier.md)
`,
};

const dir = mkdtempSync(join(tmpdir(), 'sourcebook-'));
const open = (page: string) => parseHTML(readFileSync(join(dir, 'dist', page), 'utf8')).document;
const fold = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
const textOf = (page: string, selector: string) => fold(open(page).querySelector(selector)?.textContent);
const linksOf = (page: string, selector: string) =>
  [...open(page).querySelectorAll(`${selector} a`)].map((link) => [
    fold(link.textContent),
    link.getAttribute('href') ?? '',
  ]);

before(() => {
  for (const [path, text] of Object.entries(dossier)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
  const told = spawnSync(process.execPath, [main, 'build', '--no-pdf', dir], { encoding: 'utf8' });
  assert.equal(told.status, 0, told.stderr);
});
after(() => rmSync(dir, { recursive: true, force: true }));

test('corrections: the page shows its prose and its items; each page concerned shows the dates and leads there', () => {
  assert.match(
    textOf('corrections.html', 'main'),
    /What was wrong on these pages\..*2026-11-22: The day was wrong/,
  );
  assert.doesNotMatch(textOf('corrections.html', 'main'), /None so far/);
  assert.deepEqual(linksOf('chapters/01-the-pier.html', 'main > .disputed'), [
    ['22 November 2026', '../corrections.html#p2'],
    ['20 November 2026', '../corrections.html#p3'],
  ]);
  for (const [page, date] of [
    ['entries/people/ines-haldorsen', '22 November 2026'],
    ['sources/harbour', '22 November 2026'],
    ['events/closing', '20 November 2026'],
    ['claims/not-asked', '20 November 2026'],
  ])
    assert.equal(textOf(`${page}.html`, 'main > .disputed'), `Corrected ${date}`);
  assert.equal(textOf('chapters/02-the-protest.html', 'main > .disputed'), '');
  assert.equal(textOf('corrections.html', '#p3 .para-link'), '3');
});

test('the foot of a page: its sources, who links to it and how it is cited', () => {
  assert.match(
    textOf('chapters/01-the-pier.html', '[aria-labelledby="sources"]'),
    /HP .*Harbour Post.* ¶2, ¶3, ¶4/,
  );
  assert.deepEqual(linksOf('chapters/01-the-pier.html', '[aria-labelledby="backlinks"]'), [
    ['The protest', '02-the-protest.html#p1'],
  ]);
  for (const page of [
    'chapters/01-the-pier',
    'events/closing',
    'claims/asked',
    'entries/people/ines-haldorsen',
  ])
    assert.match(textOf(`${page}.html`, '.cite-this'), new RegExp(`${page}\\.html`));
  assert.match(
    textOf('entries/people/ines-haldorsen.html', '[aria-labelledby="backlinks"]'),
    /The pier: Ms Haldorsen leads the board/,
  );
});

test('chapters and events lead to their neighbours, and to nothing beyond the ends', () => {
  assert.deepEqual(linksOf('chapters/01-the-pier.html', '.turn'), [
    ['Next chapter 2. The protest', '02-the-protest.html'],
  ]);
  assert.deepEqual(linksOf('chapters/02-the-protest.html', '.turn'), [
    ['Previous chapter 1. The pier', '01-the-pier.html'],
  ]);
  assert.deepEqual(linksOf('events/closing.html', '.turn'), [['Before Islanders protest', 'protest.html']]);
  assert.deepEqual(
    linksOf('sources/harbour.html', '.turn').map(([, href]) => href),
    ['island.html'],
  );
});

test('an event tells its date with how it is known, its status and whether it is disputed', () => {
  assert.equal(textOf('events/protest.html', '.kicker'), 'Event, 16 February 2021, about, inferred');
  assert.match(textOf('events/protest.html', '.docket'), /occurred, the date is disputed/);
  assert.match(textOf('events/closing.html', '.docket'), /scheduled WhoHarbour board$/);
  assert.doesNotMatch(textOf('events/closing.html', '.docket'), /disputed/);
});

test('a claim: who makes it, who denies it, what answers it, who reports it on whose word', () => {
  assert.deepEqual(
    [...open('claims/not-asked.html').querySelectorAll('.docket dt')].map((term) => term.textContent),
    ['Made by', 'To or about', 'Denied by', 'Status', 'Answered by'],
  );
  assert.match(textOf('claims/not-asked.html', '.docket'), /Answered by ?The islanders were asked/);
  assert.match(textOf('claims/asked.html', '.docket'), /Answers ?The islanders were not asked/);
  assert.match(
    textOf('claims/asked.html', '.witnesses tbody'),
    /HP ¶2 “will close the old ferry pier” denied The board/,
  );
  assert.match(textOf('claims/not-asked.html', '.witnesses tbody'), /asserted the source itself/);
});

test('a conflict lays its sides side by side', () => {
  assert.equal(textOf('claims/when.html', '.kicker'), 'Conflict between sources');
  assert.match(textOf('claims/when.html', '.sides'), /March “on 4 March 2021”.*April “4 April 2021”/);
});

test('the list of claims: kinds with their counts, and a row a claim', () => {
  assert.deepEqual(linksOf('claims.html', '.head'), [
    ['Allegations', '#allegation'],
    ['Denials', '#denial'],
    ['Conflicts between sources', '#conflict'],
  ]);
  assert.match(
    textOf('claims.html', 'main'),
    /The islanders were not asked ?Ines Haldorsen ?denied, denied by Harbour board ?IN/,
  );
  assert.match(textOf('claims.html', 'main'), /March or April\? ?no source takes it up ?HP, IN/);
});

test('the front page: the answer first, then what follows it, the chapters, the evidence', () => {
  const headings = [...open('index.html').querySelectorAll('main h2')].map((heading) =>
    fold(heading.textContent),
  );
  assert.deepEqual(headings, [
    'The answer in brief 30 seconds',
    'More',
    'The story 30 seconds',
    'Who is who',
    'The evidence 30 seconds, with the chapters in full',
    'Other ways in',
  ]);
  assert.match(textOf('index.html', '.standfirst'), /^1The board means to close the pier/);
  assert.doesNotMatch(textOf('index.html', '.prose.answer'), /means to close/);
});

test('a source: its numbers, what was taken out, who cites it, its file', () => {
  const page = open('sources/harbour.html');
  assert.equal(fold(page.querySelector('#b3 .numbers')?.textContent), '3 L5');
  assert.equal(page.querySelectorAll('.original > li').length, 8);
  assert.match(
    textOf('sources/harbour.html', '.cited-by'),
    /¶2 ¶2: 1 chapter, 2 entries, 1 event, 2 claims, the front page/,
  );
  assert.ok(
    linksOf('sources/harbour.html', '.cited-by').some(
      ([, href]) => href === '../chapters/01-the-pier.html#p2',
    ),
  );
  assert.equal(textOf('sources/island.html', '.text del.cut'), 'Subscribers only');
});

test('an entry: its relations from both ends, events, claims, and the paragraphs that name it', () => {
  assert.match(
    textOf('entries/people/ines-haldorsen.html', '[aria-labelledby="relations"]'),
    /member of Harbour board HP ¶2/,
  );
  assert.match(
    textOf('entries/organizations/harbour-board.html', '[aria-labelledby="relations"]'),
    /Ines Haldorsen: member of Harbour board HP ¶2/,
  );
  assert.match(
    textOf('entries/organizations/harbour-board.html', '[aria-labelledby="events"]'),
    /4 March 2021 The pier closes/,
  );
  assert.match(
    textOf('entries/organizations/harbour-board.html', '[aria-labelledby="claims"]'),
    /denies: The islanders were asked.*denies: The islanders were not asked|denies: The islanders were not asked.*denies: The islanders were asked/,
  );
  assert.match(
    textOf('entries/people/ines-haldorsen.html', '[aria-labelledby="passages"]'),
    /Named 2 times in 1 source\..*HP Harbour Post/,
  );
});

test('the timeline: events and dated sentences, each with its qualifier, and what lies ahead', () => {
  const items = [...open('timeline.html').querySelectorAll('.timeline-month li')].map((item) =>
    fold(item.textContent),
  );
  assert.equal(items.length, 4);
  assert.match(items[0] ?? '', /^8 February 2021, inferred.*Haldorsen told reporters on Monday.*HP ¶3/);
  assert.match(items[1] ?? '', /^16 February 2021, about, inferred Islanders protest date disputed IN ¶2/);
  assert.match(items[2] ?? '', /^4 March 2021, scheduled The pier closes HP ¶2 · Harbour board/);
  assert.match(items[3] ?? '', /^4 April 2021 The island council asked.*IN ¶3/);
});

test('who reports what: a row a claim, a cell a source, what stands in one source alone', () => {
  assert.match(textOf('coverage.html', '.byline'), /^2 claims, 2 of them in one source only \(HP 1, IN 1\)/);
  const rows = [...open('coverage.html').querySelectorAll('tr.alone')].map((row) => fold(row.textContent));
  assert.equal(rows.length, 2);
  assert.match(rows[0] ?? '', /The islanders were not asked ?IN alone.*asserted.*denied$/);
});

test('relations: each under both its ends, with the paragraph that says so', () => {
  const groups = [...open('relations.html').querySelectorAll('.relation-group')].map((group) =>
    fold(group.textContent),
  );
  assert.deepEqual(groups.toSorted(), [
    'Harbour board ← Ines Haldorsen: member of HP ¶2',
    'Ines Haldorsen member of → Harbour board HP ¶2',
  ]);
});

test('on whose word: claims with their roots, and the roots', () => {
  assert.match(
    textOf('attributions.html', '[aria-label="Roots by claim"] tbody'),
    /The islanders were not asked 1 1 Island News/,
  );
  assert.match(
    textOf('attributions.html', '[aria-label="Roots"] tbody'),
    /Reuters ← on the word of two people familiar with the matter \(nameless\) 1 IN ¶4/,
  );
});

test('conflicts stand with their sides', () => {
  assert.match(
    textOf('parallels.html', 'main'),
    /March or April\? 4 March 2021 March “on 4 March 2021” HP ¶2 4 April 2021 April “4 April 2021” IN ¶3/,
  );
});

test('the method tells what cleaning did, in all and source by source; so does each source', () => {
  const rows = [...open('method.html').querySelectorAll('[aria-labelledby="cleaning"] tbody tr')].map((row) =>
    fold([...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' ')),
  );
  assert.deepEqual(rows, ['HP 4 4 0 0 0 0', 'IN 4 4 0 0 1 0', 'All 8 8 0 0 1 0']);
  assert.match(textOf('sources/harbour.html', 'main'), /4 blocks: 4 kept, 0 removed\./);
});

test('a word of the glossary has its line', () => {
  assert.equal(textOf('glossary.html', '.docket'), 'Harbour board It runs the port.');
});

test('what is missing is told in the site’s own style, without a file of its own', () => {
  const page = open('404.html');
  assert.equal(page.querySelectorAll('link[rel="stylesheet"], script[src]').length, 0);
  assert.match(page.querySelector('style')?.textContent ?? '', /--paper:/);
});
