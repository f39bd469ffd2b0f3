import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from './example-source.ts';
import { findParallels } from './find-parallels.ts';

const quoted = (text: string, words: string) => ({
  text,
  notes: [{ type: 'quotation', id: 'q1', speaker: null, entry: null, words }] as const,
});
const filler = [
  'Rain fell on the northern valleys for a third week and the harvest of barley came in late.',
  'Two ferries of the coastal line were taken out of service while their engines were looked at.',
];
const blocksOf = (parallel: { witnesses: readonly { source: string; block: string }[] } | undefined) =>
  parallel?.witnesses.map(({ source, block }) => `${source}#${block}`);

test('one quotation in different words is found across sources, with how alike the wordings are', () => {
  const a = 'We will close the harbour in the spring unless the dredging is paid for by the county';
  const b = 'We shall close the harbour in spring, unless the dredging is paid for by the county council';
  const [parallel, ...rest] = findParallels([
    toExampleSource('a', [filler[0] ?? '', quoted(`“${a},” Ms Aune said.`, a)]),
    toExampleSource('b', [quoted(`“${b},” said the mayor.`, b)]),
  ]);
  assert.deepEqual(rest, []);
  assert.equal(parallel?.kind, 'quotation');
  assert.deepEqual(blocksOf(parallel), ['sources/a#b2', 'sources/b#b1']);
  assert.ok(parallel.likeness > 0.8 && parallel.likeness < 1, String(parallel.likeness));
  assert.deepEqual(parallel.witnesses[0]?.span, { start: 1, end: 1 + a.length });
});

test('a part of a longer quotation is a witness of it', () => {
  const part = 'the dredging is paid for by the county';
  const whole = `We will close the harbour in the spring unless ${part} and the state together`;
  const [parallel] = findParallels([
    toExampleSource('a', [quoted(`He wants to see that “${part}”.`, part)]),
    toExampleSource('b', [quoted(`“${whole},” he said.`, whole)]),
  ]);
  assert.equal(parallel?.likeness, 1);
});

test('sentences that say the same in other words are one statement', () => {
  const found = findParallels([
    toExampleSource('a', [
      'The county refused a permit for the eel farm at Lomvik, citing groundwater and noise.',
      ...filler,
    ]),
    toExampleSource('b', [
      'Citing noise and the groundwater, the county refused the Lomvik eel farm its permit on Tuesday.',
      'Nobody at the bakery had heard of the plan before.',
    ]),
  ]);
  assert.deepEqual(found.map(blocksOf), [['sources/a#b1', 'sources/b#b1']]);
  assert.equal(found[0]?.kind, 'statement');
});

test('what runs in removed blocks, in one source only, or is a short phrase, is no parallel', () => {
  const sentence = 'The county refused a permit for the eel farm at Lomvik, citing groundwater and noise.';
  const found = findParallels([
    toExampleSource('a', [
      sentence,
      sentence,
      quoted('“In the coming days,” he said.', 'In the coming days'),
    ]),
    toExampleSource('b', [{ text: sentence, keep: false, label: 'related-link' }]),
    toExampleSource('c', [quoted('“In the coming days,” she said.', 'In the coming days')]),
  ]);
  assert.deepEqual(found, []);
});

test('sentences that share only what many sentences have are no parallel', () => {
  const subjects = [
    'Prices',
    'Bridges',
    'Ferries',
    'Schools',
    'Orchards',
    'Quarries',
    'Bakeries',
    'Mills',
    'Looms',
  ];
  const verbs = ['rose', 'closed', 'sank', 'opened', 'froze', 'flooded', 'moved', 'burnt', 'stopped'];
  const sources = subjects.map((subject, n) =>
    toExampleSource(`s${n}`, [`${subject} ${verbs[n]}, she said on Tuesday in a statement to the agency.`]),
  );
  assert.deepEqual(findParallels(sources), []);
});

test('two sentences that share only the name and title of a person are not the same statement', () => {
  const mention = { type: 'mention', entry: 'entries/people/x', name: 'x', kind: 'person' } as const;
  const named = (text: string) => ({
    text,
    notes: [{ ...mention, words: 'Ragnhild Tveit Solberg, deputy commissioner of fisheries' }],
  });
  const found = findParallels([
    toExampleSource('a', [
      named('Ragnhild Tveit Solberg, deputy commissioner of fisheries, opened a school.'),
    ]),
    toExampleSource('b', [
      named('Quotas fall, wrote Ragnhild Tveit Solberg, deputy commissioner of fisheries.'),
    ]),
  ]);
  assert.deepEqual(found, []);
});

test('agency copy that every source prints is one group, whatever their number', () => {
  const copy = 'The strait was closed to tankers at noon after a pilot boat capsized near the lighthouse.';
  const sources = Array.from({ length: 80 }, (_, n) =>
    toExampleSource(`s${n}`, [
      copy,
      `Port ${n} reported cargo number ${n * 7} of kelp and nothing else unusual.`,
    ]),
  );
  const [parallel] = findParallels(sources);
  assert.equal(parallel?.witnesses.length, 80);
  assert.equal(parallel.likeness, 1);
});

test('languages written without spaces are compared too', () => {
  const words = '他們必須在九月十五日之前達成協議否則我們就關閉它';
  const [parallel] = findParallels([
    toExampleSource('a', [quoted(`他說：「${words}」`, words)]),
    toExampleSource('b', [quoted(`總統表示「${words}」。`, words)]),
  ]);
  assert.equal(parallel?.likeness, 1);
});

test('addresses are no statements', () => {
  const link = (n: number) =>
    `https://news.example.test/national/2021/05/article/harbour-dredging-vote-count-${n}.php`;
  assert.deepEqual(findParallels([toExampleSource('a', [link(1)]), toExampleSource('b', [link(2)])]), []);
});

test('in a script without spaces single letters that many sentences have are no statement', () => {
  const a =
    '例えば、消費者は、電話に表示された印をみて、それが会社の商品であると理解しますし、あの品質の商品だなと考えます。';
  const b = '何が困るかといえば、鍵の管理の道具の起動の印と同じなのです。さて、それがあまりよくありません。';
  assert.deepEqual(findParallels([toExampleSource('a', [a]), toExampleSource('b', [b])]), []);
  const [same] = findParallels([
    toExampleSource('a', [a]),
    toExampleSource('b', [b, a.replace('例えば、', '')]),
  ]);
  assert.deepEqual(blocksOf(same), ['sources/a#b1', 'sources/b#b2']);
});
