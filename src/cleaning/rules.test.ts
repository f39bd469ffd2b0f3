import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { noMetadata } from '../text/metadata.ts';
import { type FixtureCase, parseRuleFixture, toPlainSource } from '../text/rule-fixture.ts';
import type { SourceText } from '../text/source-text.ts';
import { rules } from './clean.ts';
import { toCorpus } from './corpus.ts';

const folder = join(import.meta.dirname, 'rules');

describe('rules of cleaning', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      const file = join(folder, `${rule.id}.fixture.txt`);
      test('has a fixture with a case to find and one to leave alone', () => {
        assert.ok(existsSync(file), `write ${rule.id}.fixture.txt beside the rule`);
        const cases = parseRuleFixture(readFileSync(file, 'utf8'));
        const speaksForKeeping = rule.summary.startsWith('Speaks for');
        assert.ok(speaksForKeeping || cases.some(({ expected }) => expected.length > 0));
        assert.ok(cases.some(({ expected }) => expected.length === 0));
      });
      const cases = existsSync(file) ? parseRuleFixture(readFileSync(file, 'utf8')) : [];
      for (const each of cases) {
        test(each.title, () => {
          const found = [...rule.find(toMarkedUp(each), toContext(each))].filter(
            ({ strength }) => strength > 1.5,
          );
          const spans = [
            ...new Set(found.map(({ span }) => each.source.text.slice(span.start, span.end))),
          ].sort();
          assert.deepEqual(
            spans,
            each.expected.map(({ start, end }) => each.source.text.slice(start, end)).sort(),
          );
        });
      }
    });
  }
});

/** `@markup BLOCK ELEMENT MAIN LINKS` in a fixture: what HTML would say of a block. */
function toMarkedUp({ source, settings }: FixtureCase): SourceText {
  const marks = settings.filter(([key]) => key === 'markup').map(([, value]) => value.split(' '));
  const blocks = source.blocks.map((block) => {
    const mark = marks.find(([number]) => block.id === `b${number}`);
    if (!mark) return block;
    const [, element = 'p', main, links] = mark;
    return { ...block, markup: { element, main: main === 'true', region: null, linkDensity: Number(links) } };
  });
  return { ...source, blocks };
}

/** `@also LINE` in a fixture: another source of the dossier holds this line. */
function toContext({ source, settings }: FixtureCase) {
  const others = settings.filter(([key]) => key === 'also').map(([, line]) => toPlainSource([line]));
  return { metadata: noMetadata, corpus: toCorpus([source, ...others]), entries: [] };
}
