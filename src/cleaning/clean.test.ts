import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { noMetadata } from '../text/metadata.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import type { SourceText } from '../text/source-text.ts';
import type { CleanedSource } from '../text/verdict.ts';
import { clean, rules } from './clean.ts';
import { toCorpus } from './corpus.ts';
import { type RuledRemoval, resolve } from './resolve.ts';

const paragraph =
  'The harbour reopened on Monday after a storm that had closed it for two weeks, the port and the ministry said in a statement.';
const second =
  'Ships had waited outside the bay for days, and two of them ran short of water before the pilots could reach them, officials said.';

function cleanAlone(source: SourceText, others: readonly SourceText[] = []): CleanedSource {
  return clean(source, { metadata: noMetadata, corpus: toCorpus([source, ...others]), entries: [] });
}

function keptTexts({ source, verdicts }: CleanedSource): string[] {
  return source.blocks.filter((_, index) => verdicts[index]?.keep).map(({ text }) => text);
}

/** The text of each kept block without its cuts. */
function toKeptLines({ source, verdicts }: CleanedSource): string[] {
  return source.blocks.flatMap(({ span }, index) => {
    const { keep, cuts } = verdicts[index] ?? { keep: false, cuts: [] };
    const ends = [span.start, ...cuts.flatMap((cut) => [cut.span.start, cut.span.end]), span.end];
    const text = ends.map((end, at) => (at % 2 ? source.text.slice(ends[at - 1], end) : '')).join('');
    return keep && text.trim() ? [text.trim()] : [];
  });
}

describe('the editor decides', () => {
  const source = toPlainSource(['The harbour reopens', paragraph, 'Sign up for our newsletter', second]);
  const context = { metadata: noMetadata, corpus: toCorpus([source]), entries: [] };

  test('keeps what a rule would remove', () => {
    assert.equal(clean(source, context).verdicts[2]?.keep, false);
    const verdict = clean(source, context, { keep: ['b3'], remove: [] }).verdicts[2];
    assert.equal(verdict?.keep, true);
    assert.equal(verdict?.rule, 'side-car');
  });

  test('removes what a rule would keep, under the label and reason given', () => {
    const remove = [
      { block: 'b4' as const, label: 'advertisement' as const, reason: 'a house advertisement' },
    ];
    const verdict = clean(source, context, { keep: [], remove }).verdicts[3];
    assert.deepEqual(
      [verdict?.keep, verdict?.label, verdict?.rule, verdict?.reason],
      [false, 'advertisement', 'side-car', 'a house advertisement'],
    );
  });
});

test('boilerplate glued to a sentence is cut out of it, and the sentence stays', () => {
  const glued = `${paragraph} Sign up for our daily newsletter.`;
  const before =
    'Two pilots went out at dawn on Friday to look at the channel, where the sea had moved the buoys by half a mile in one night.';
  const { source, verdicts } = cleanAlone(toPlainSource([before, glued, second]));
  const verdict = verdicts[1];
  assert.equal(verdict?.keep, true);
  assert.deepEqual(
    verdict?.cuts.map(({ span }) => source.text.slice(span.start, span.end)),
    ['Sign up for our daily newsletter.'],
  );
});

test('a text about subscriptions, cookies and advertising keeps its sentences', () => {
  const sentences = [
    'Share prices of the largest publishers fell on Monday after the regulator said it would look into how they sell subscriptions.',
    'Subscribe or leave: that was the choice readers were given, according to a complaint that the agency published last week.',
    'Cookies were set before anyone had agreed to them, the regulator said in a report on forty sites of the country.',
    'Advertisements followed readers for weeks, the report said, and many of them could not be turned off at all.',
    'Copyright played no part in the case, a lawyer for the publishers told the court on Tuesday morning.',
    'Newsletters sent without consent were a second ground of the complaint, the agency said in its statement.',
    'Comments from readers were read out at the hearing, and one of them drew laughter from the public gallery.',
    'Follow the money, a former editor told the committee, and you will find who reads the data of whom.',
    '“Sign up for our newsletter and accept all cookies,” the banner said, and there was no button to refuse.',
    'Related companies in three countries used the same banner, according to the report that the agency published.',
    'Download figures for the app fell by half after the report, the company said in a filing on Wednesday.',
    'Most read newspapers on paper in the north of the country, where the complaint was first made, a survey found.',
    'Updated rules will be put to parliament in spring, the minister said, and they will bind every site.',
    'Photo agencies were not affected, the regulator said, since they sell to publishers and not to readers.',
  ];
  const result = cleanAlone(toPlainSource(sentences));
  assert.deepEqual(keptTexts(result), sentences);
  assert.deepEqual(
    result.verdicts.flatMap(({ cuts }) => cuts),
    [],
  );
});

test('dialogue, questions and answers, lists, corrections and turns of the story stay', () => {
  const lines = [
    paragraph,
    'Q: Will the ferry sail?',
    'A: Not before Friday.',
    second,
    'In related news, the port said that it would close one of its piers for repairs in the spring of next year.',
    'Meanwhile, the ministry has asked for a report on the storm, which cost the port more than a year of income.',
    'Correction: an earlier version of this article gave the wrong number of piers.',
  ];
  assert.deepEqual(keptTexts(cleanAlone(toPlainSource(lines))), lines);
});

describe('for any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      paragraph,
      second,
      'Sign up for our newsletter',
      'Home',
      'By Ada Mora',
      'Photo: Reuters',
      '© 2020',
      'Yes.',
      'More from us:',
    ),
    fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x'),
    fc.lorem({ maxCount: 30 }),
  );
  const texts = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => toPlainSource(lines));
  const noise = fc.constantFrom(
    'Advertisement',
    'Read more: the ferry that never sailed',
    'Sign up for our newsletter',
    'Share this article',
    'Photo: Ada Mora/Reuters',
    'What the bridge cost the city',
    'Follow us',
    '© 2020 The Harbour Post. All rights reserved.',
    'Most read',
    'Politics',
    '3 min read',
  );
  const sentence = fc
    .lorem({ mode: 'words', maxCount: 18 })
    .map((words) => `The ${words} was of the harbour and a part in it, the ministry said.`);
  const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
  const glued = fc.tuple(prose, noise).map(([text, tail]) => `${text} ${tail}`);
  const articles = fc
    .array(
      fc.oneof(
        { arbitrary: prose, weight: 4 },
        { arbitrary: noise, weight: 4 },
        { arbitrary: glued, weight: 1 },
        { arbitrary: line, weight: 2 },
      ),
      { minLength: 3, maxLength: 30 },
    )
    .map((lines) => toPlainSource(lines));

  test('kept and removed together are the input: a verdict a block, in order, cuts inside their block', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { verdicts } = cleanAlone(source);
        assert.deepEqual(
          verdicts.map(({ block }) => block),
          source.blocks.map(({ id }) => id),
        );
        for (const [index, { keep, rule, reason, cuts }] of verdicts.entries()) {
          if (!keep) assert.ok(rule && reason);
          const span = source.blocks[index]?.span ?? { start: 0, end: 0 };
          let end = span.start;
          for (const cut of cuts) {
            assert.ok(cut.span.start >= end && cut.span.end > cut.span.start && cut.span.end <= span.end);
            end = cut.span.end;
          }
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  test('kept, cut and removed, put together where they stood, are the whole text', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { verdicts } = cleanAlone(source);
        const pieces = source.blocks.map(({ span }, index) => {
          const { cuts } = verdicts[index] ?? { cuts: [] };
          const ends = [span.start, ...cuts.flatMap((cut) => [cut.span.start, cut.span.end]), span.end];
          return ends.map((end, at) => source.text.slice(ends[at - 1] ?? end, end)).join('');
        });
        assert.equal(pieces.join('\n\n'), source.text);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('what was kept is kept whole when it is cleaned again', () => {
    fc.assert(
      fc.property(articles, (source) => {
        const context = { metadata: noMetadata, corpus: toCorpus([source]), entries: [] };
        const kept = toKeptLines(clean(source, context));
        if (kept.length === 0) return;
        assert.deepEqual(toKeptLines(clean(toPlainSource(kept), context)), kept);
      }),
      { numRuns: 80, seed: 6 },
    );
  });

  test('the same source gives the same verdicts, and the order of the others changes nothing', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), (source, others) => {
        const copy = toPlainSource(source.blocks.map(({ text }) => text));
        assert.deepEqual(cleanAlone(copy, others.toReversed()).verdicts, cleanAlone(source, others).verdicts);
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  test('the order of rules changes nothing', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (source, random) => {
        const context = { metadata: noMetadata, corpus: toCorpus([source]), entries: [] };
        const found = rules.flatMap(({ id, find }) =>
          [...find(source, context)].map((each): RuledRemoval => ({ ...each, rule: id })),
        );
        const shuffled = found.map((each) => ({ each, at: random.next().value })).sort((a, b) => a.at - b.at);
        assert.deepEqual(
          resolve(
            source,
            shuffled.map(({ each }) => each),
          ),
          resolve(source, found),
        );
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});

test('the corpus is asked for a word once, however many pieces, lines and rounds ask', () => {
  const source = toPlainSource([
    'The harbour reopens',
    `${paragraph} Sign up for our daily newsletter.`,
    'Sign up for our newsletter',
    `${second} The harbour and the ministry had waited for the storm.`,
    'Read more: the harbour and the storm',
  ]);
  const asked: string[] = [];
  const { size, sourcesWith } = toCorpus([source, toPlainSource([paragraph])]);
  const corpus = {
    size,
    sourcesWith: (key: string) => {
      if (key.startsWith('=')) asked.push(key);
      return sourcesWith(key);
    },
  };
  const { verdicts } = clean(source, { metadata: noMetadata, corpus, entries: [] });
  assert.ok(verdicts.some(({ keep }) => !keep));
  assert.ok(asked.includes('=harbour'));
  assert.deepEqual(asked, [...new Set(asked)]);
});
