import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotation } from '../text/annotation.ts';
import { noMetadata } from '../text/metadata.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import type { CleanedSource } from '../text/verdict.ts';
import { annotate } from './annotate.ts';
import { findNames } from './find-names.ts';
import { suggest } from './suggest.ts';

function toCleaned(texts: readonly string[], name: string): CleanedSource {
  const source = toPlainSource(texts, name);
  const why = { rule: null, reason: null, strength: null, doubtful: false, cuts: [] };
  const verdicts = source.blocks.map(({ id }) => ({ block: id, keep: true, label: 'body' as const, ...why }));
  return { source, metadata: { ...noMetadata, language: 'en', published: '2024-03-10' }, verdicts };
}

const cleaned = toCleaned(
  [
    'Minister Ines Haldorsen met the Norwegian Coastal Directorate (NCD) on 4 March 2024.',
    'Haldorsen said on 4 March 2024 that NCD was slow. On 5 March 2024 she left.',
  ],
  'a-source',
);
const entry = {
  path: 'entries/organizations/coastal',
  name: 'Norwegian Coastal Directorate',
  kind: 'organization' as const,
  aliases: [],
  not: [],
};

function run(eventDates: readonly string[]) {
  const names = findNames([cleaned], [entry]);
  const context = {
    metadata: cleaned.metadata,
    corpus: { size: 1, sourcesWith: () => 0 },
    entries: [entry, ...names],
  };
  const annotations: readonly Annotation[] = annotate(cleaned, context);
  const sources = [{ cleaned, annotations, short: 'AS' }];
  return suggest({ names, entries: [entry], sources, eventDates: new Set(eventDates) });
}

test('a name without an entry is drafted with its forms and its places', () => {
  const [person, ...others] = run([]).entries;
  assert.equal(others.length, 0);
  assert.equal(person?.file, 'entries/people/ines-haldorsen.md');
  assert.deepEqual(person?.aliases, ['Haldorsen']);
  assert.equal(person?.count, 2);
  assert.match(
    person?.draft ?? '',
    /^---\n# .*\n.*AS ¶1.*\nname: Ines Haldorsen\naliases:\n {2}- Ines Haldorsen\n {2}- Haldorsen\n---\n/,
  );
});

test('a short form that the text itself explains is an alias worth listing', () => {
  const aliases = run([]).aliases.map(({ alias, entry: path, count }) => ({ alias, path, count }));
  assert.deepEqual(aliases, [{ alias: 'NCD', path: entry.path, count: 2 }]);
});

test('a day told by two blocks is an event, unless there is one; a day told once is none', () => {
  assert.deepEqual(
    run([]).events.map(({ file }) => file),
    ['events/2024-03-04.md'],
  );
  assert.deepEqual(run(['2024-03-04']).events, []);
});
