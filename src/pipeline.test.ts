import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { smallDossier, toFiles } from './pipeline/small-dossier.ts';
import { runPipeline } from './pipeline.ts';

const options = { untitled: 'Untitled', generator: 'test' };
const folder = new URL('../seeds/', import.meta.url);
const shipped = new Map(
  readdirSync(folder).map(
    (file) => [`seeds/${file}`, new Uint8Array(readFileSync(new URL(file, folder)))] as const,
  ),
);

const errorsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  runPipeline(files, options)
    .faults.filter(({ severity }) => severity === 'error')
    .map(({ file, line, problem }) => `${file}:${line ?? ''}: ${problem}`);

test('kept and removed blocks together are the seed, to the character, for every seed', () => {
  const { inputs } = runPipeline(shipped, options);
  assert.equal(inputs.length, 5);
  for (const {
    cleaned: { source, verdicts },
  } of inputs) {
    assert.deepEqual(
      verdicts.map(({ block }) => block),
      source.blocks.map(({ id }) => id),
    );
    let at = 0;
    let again = '';
    for (const { origin } of source.blocks) {
      assert.match(source.seed.slice(at, origin.start), /^\s*$/);
      again += source.seed.slice(at, origin.end);
      at = origin.end;
    }
    assert.match(source.seed.slice(at), /^\s*$/);
    assert.equal(again + source.seed.slice(at), readFileSync(new URL(source.file, folder), 'utf8'));
  }
});

test('every line of a seed that is not empty is in its annotated page and in its ledger', () => {
  const { generated, dossier } = runPipeline(shipped, options);
  for (const { path, blocks } of dossier.sources) {
    const ledger = (generated.get(`content/${path}.ledger.jsonl`) as string)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      ledger.map(({ text }) => text),
      blocks.map(({ text }) => text),
    );
    const page = generated.get(`content/${path}.md`) as string;
    for (const { id } of blocks) assert.ok(page.includes(`{#${id}`), `${path} ${id}`);
  }
});

test('the order of files changes nothing', () => {
  const forward = runPipeline(toFiles(smallDossier), options);
  const backward = runPipeline(new Map([...toFiles(smallDossier)].reverse()), options);
  assert.equal(JSON.stringify(backward.edition()), JSON.stringify(forward.edition()));
  assert.deepEqual([...backward.generated].sort(), [...forward.generated].sort());
});

test('a dossier of bare seeds has a title, sources in order of date, and pages', () => {
  const { dossier, generated } = runPipeline(
    toFiles({ 'seeds/b.txt': smallDossier['seeds/island.txt'] as string }),
    options,
  );
  assert.equal(dossier.settings.title, 'Untitled');
  assert.equal(dossier.sources[0]?.metadata.title, 'Islanders protest against closing of pier');
  assert.ok(generated.has('content/sources/b.md'));
});

const bad: readonly [string, Readonly<Record<string, string>>, string][] = [
  ['an empty seed', { 'seeds/empty.txt': ' \n' }, 'seeds/empty.txt:: the seed is empty'],
  [
    'a side-car without a seed',
    { 'seeds/lost.yml': 'title: x\n' },
    'seeds/lost.yml:: a side-car without a seed',
  ],
  [
    'an unknown key',
    { 'seeds/island.yml': 'publisher: Island News\npublished: 2021-02-17\nshort: IN\ncolour: red\n' },
    'seeds/island.yml:4: unknown key "colour"',
  ],
  [
    'a date that is none',
    { 'seeds/island.yml': 'short: IN\npublished: 2021-02-30\n' },
    'seeds/island.yml:2: "published" must be an ISO 8601 date, month, year or interval',
  ],
  [
    'two seeds of one name',
    { 'seeds/island.md': 'text' },
    'seeds/island.txt:: two seeds are called island: seeds/island.md, seeds/island.txt',
  ],
  [
    'front matter that would run',
    { 'seeds/run.md': '---js\n{ title: process.exit() }\n---\nx\n' },
    'seeds/run.md:1: front matter kind "js"',
  ],
  [
    'broken YAML',
    { 'content/chapters/02-x.md': '---\ntitle: [\n---\nx\n' },
    'content/chapters/02-x.md:2: not valid YAML',
  ],
  [
    'a page in the wrong place',
    { 'content/Notes.md': 'x' },
    'content/Notes.md:: no page of this dossier can stand here',
  ],
  [
    'a decision that matches nothing',
    { 'seeds/island.yml': 'short: IN\npublished: 2021-02-17\nkeep:\n  - Nowhere in the text\n' },
    'seeds/island.yml:4: no block of island.txt is or begins with "Nowhere in the text"',
  ],
  [
    'a decision that matches twice',
    {
      'seeds/twice.txt': 'Same words here.\n\nSame words there.\n',
      'seeds/twice.yml': 'remove:\n  - {block: Same words, reason: test}\n',
    },
    'seeds/twice.yml:2: "Same words" opens 2 blocks of twice.txt',
  ],
  [
    'a note on words that are not there',
    {
      'seeds/island.yml':
        'short: IN\npublished: 2021-02-17\nnotes:\n  - {block: b2, words: fifty islanders, note: x}\n',
    },
    'seeds/island.yml:4: “fifty islanders” does not stand in b2',
  ],
];

for (const [what, files, expected] of bad) {
  test(`${what} is told in one line, and the rest is still made`, () => {
    const all = toFiles(smallDossier, files);
    const errors = errorsOf(all);
    assert.ok(
      errors.some((error) => error.startsWith(expected)),
      errors.join('\n'),
    );
    assert.ok(runPipeline(all, options).dossier.sources.some(({ name }) => name === 'harbour'));
  });
}

test('a seed that is no text is refused by name', () => {
  const files = new Map([
    ...toFiles(smallDossier),
    ['seeds/photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])],
  ]);
  assert.equal(errorsOf(files).filter((error) => error.startsWith('seeds/photo.txt:')).length, 1);
});
