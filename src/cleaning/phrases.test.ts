import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { noMetadata } from '../text/metadata.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import { rules } from './clean.ts';
import { toCorpus } from './corpus.ts';
import { toProfile } from './profile.ts';

/**
 * `phrases/LANGUAGE.fixture.txt`: a line `LABEL: TEXT` is found by the rule of that label, below a text in that language;
 * a line `-: TEXT` is an article's, and no rule speaks against it. English stands in the fixtures of the rules.
 */
const folder = join(import.meta.dirname, 'phrases');
const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'en.ts')
  .map((file) => file.slice(0, -'.ts'.length));
const learned = 'line-shape';

for (const language of languages) {
  describe(`phrases of ${language}`, () => {
    const file = join(folder, `${language}.fixture.txt`);
    test('have a fixture', () => assert.ok(existsSync(file), `write ${language}.fixture.txt`));
    const cases = (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []).map((line) => {
      const [label = '', ...text] = line.split(': ');
      return { label, text: text.join(': ') };
    });
    const article = cases.filter(({ label }) => label === '-').map(({ text }) => text);
    const found = (lines: readonly string[], index: number) => {
      const source = toPlainSource(lines);
      assert.equal(toProfile(source).language, language);
      const context = { metadata: noMetadata, corpus: toCorpus([source]), entries: [] };
      const start = source.blocks[index]?.span.start;
      return rules
        .filter(({ id }) => id !== learned)
        .flatMap(({ id, find }) => [...find(source, context)].map((removal) => ({ id, ...removal })))
        .filter(({ span, strength }) => span.start === start && strength > 1.5)
        .map(({ id }) => id);
    };
    for (const { label, text } of cases.filter((each) => each.label !== '-')) {
      test(`${label}: ${text}`, () => {
        assert.ok(found([...article, text], article.length).includes(label));
      });
    }
    test('let an article be', () => {
      assert.ok(article.length >= 4);
      for (const [index, text] of article.entries()) assert.deepEqual(found(article, index), [], text);
    });
  });
}
