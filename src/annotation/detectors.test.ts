import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import type { Annotation, Mention } from '../text/annotation.ts';
import type { NamedEntry } from '../text/context.ts';
import type { Label } from '../text/label.ts';
import { loadRules, type NamedRule } from '../text/load-rules.ts';
import { noMetadata } from '../text/metadata.ts';
import { type FixtureCase, parseRuleFixture } from '../text/rule-fixture.ts';
import type { CleanedSource } from '../text/verdict.ts';
import type { AnnotationContext, Proposal } from './detector.ts';
import { resolve } from './resolve.ts';
import { toReadableBlocks } from './to-readable-blocks.ts';

/*
 * Each detector NAME.ts has a NAME.fixture.txt beside it, in the format of `parseRuleFixture`: cases under `== title`,
 * a block a line, ⟦expected⟧ stretches marked, at least one case with none. Settings of a case, all optional:
 *
 *   @expect {datetime: 2020-08-02, precision: day}   fields of the k-th marked stretch's annotation, one line each
 *                                                    in order (YAML; other fields are not compared). With any, all.
 *   @entry {path: entries/people/a-b, name: A B, kind: person, aliases: [B], not: []}
 *   @published 2020-08-03      @publisher The Paper      @author A. Reporter      @language en
 *   @label b2 caption          cleaning's verdict on a block: a label that is not kept makes it removed or metadata
 *   @element b2 blockquote   what the format of the seed says of a block
 *   @cut b1 Sign up here       words that cleaning cut out of a block
 *
 * Compared are the detector's own findings after `resolve`, mentions being found first.
 */
const folder = new URL('./detectors/', import.meta.url);
const detectors = await loadRules<Proposal>(folder);
const kept: ReadonlySet<string> = new Set([
  'headline',
  'dek',
  'subheading',
  'body',
  'list-item',
  'dateline',
  'correction',
]);

for (const detector of detectors) {
  suite(detector.id, () => {
    const file = new URL(`${detector.id}.fixture.txt`, folder);
    if (!existsSync(file)) {
      test('has a fixture', () => assert.fail(`${detector.id}.fixture.txt is missing`));
      return;
    }
    const cases = parseRuleFixture(readFileSync(file, 'utf8'));
    test('has a case that must be left alone', () => {
      assert.ok(cases.some(({ expected }) => expected.length === 0));
      assert.ok(cases.some(({ expected }) => expected.length > 0));
    });
    for (const one of cases) test(one.title, () => checkCase(detector, withElements(one)));
  });
}

function withElements({ source, settings, ...rest }: FixtureCase): FixtureCase {
  const elements = new Map(
    settings.filter(([key]) => key === 'element').map(([, value]) => value.split(' ', 2) as [string, string]),
  );
  const blocks = source.blocks.map((block): typeof block => {
    const element = elements.get(block.id);
    return element ? { ...block, markup: { element, main: true, linkDensity: 0, region: null } } : block;
  });
  return { ...rest, settings, source: { ...source, blocks } };
}

function checkCase(detector: NamedRule<Proposal>, { source, expected, settings }: FixtureCase): void {
  const found = findWith(detector, toContext({ source, settings }));
  const words = ({ start, end }: { start: number; end: number }) =>
    `${start}: ${source.text.slice(start, end)}`;
  assert.deepEqual(
    found.map(({ span }) => words(span)),
    expected.map(words),
  );
  const values = settings.filter(([key]) => key === 'expect').map(([, value]): object => parse(value));
  if (values.length === 0) return;
  assert.equal(values.length, expected.length, 'one @expect a marked stretch');
  for (const [index, value] of values.entries()) {
    const actual: Record<string, unknown> = { ...found[index] };
    assert.deepEqual(Object.fromEntries(Object.keys(value).map((key) => [key, actual[key]])), value);
  }
}

function findWith(detector: NamedRule<Proposal>, bare: AnnotationContext): readonly Annotation[] {
  const run = (one: NamedRule<Proposal>, context: AnnotationContext) =>
    resolve(
      [...one.find(bare.cleaned.source, context)].map((found): Annotation => ({ ...found, rule: one.id })),
    );
  const naming = detectors.find(({ id }) => id === 'mentions');
  if (!naming || detector === naming) return run(detector, bare).annotations;
  const mentions = run(naming, bare).annotations.filter((one): one is Mention => one.type === 'mention');
  return run(detector, { ...bare, mentions }).annotations;
}

function toContext({ source, settings }: Pick<FixtureCase, 'source' | 'settings'>): AnnotationContext {
  const all = (key: string) => settings.filter(([name]) => name === key).map(([, value]) => value);
  const split = (value: string): [string, string] => [
    value.split(' ', 1)[0] ?? '',
    value.replace(/^\S+ /, ''),
  ];
  const labels = new Map(all('label').map(split));
  const cuts = all('cut').map(split);
  const metadata = {
    ...noMetadata,
    published: all('published')[0] ?? null,
    publisher: all('publisher')[0] ?? null,
    language: all('language')[0] ?? 'en',
    authors: all('author'),
  };
  const verdicts = source.blocks.map((block): CleanedSource['verdicts'][number] => {
    const label = (labels.get(block.id) ?? 'body') as Label;
    const keep = kept.has(label);
    const reasons = keep
      ? { rule: null, reason: null, strength: null }
      : { rule: 'test', reason: 'test', strength: 1 };
    return { block: block.id, keep, label, ...reasons, doubtful: false, cuts: cuts.flatMap(toCut) };

    function toCut([id, words]: [string, string]): CleanedSource['verdicts'][number]['cuts'] {
      if (id !== block.id) return [];
      const start = block.span.start + block.text.indexOf(words);
      return [{ span: { start, end: start + words.length }, label: 'other', rule: 'test', reason: 'test' }];
    }
  });
  const cleaned = { source, metadata, verdicts };
  const entries = all('entry').map((value): NamedEntry => ({ aliases: [], not: [], ...parse(value) }));
  const corpus = { size: 1, sourcesWith: () => 0 };
  return { metadata, corpus, entries, cleaned, blocks: toReadableBlocks(cleaned), mentions: [] };
}
