import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Source, SourceBlock } from '../dossier/dossier.ts';
import { noMetadata } from '../text/metadata.ts';
import { writeSource } from './write-source.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

function toBlock(text: string, index: number, part: Partial<SourceBlock> = {}): SourceBlock {
  const id = `b${index + 1}` as const;
  const verdict = {
    keep: true,
    label: 'body',
    rule: null,
    reason: null,
    strength: null,
    doubtful: false,
  } as const;
  return {
    id,
    number: index + 1,
    lines: [index + 1, index + 1],
    text,
    ...verdict,
    cuts: [],
    annotations: [],
    ...part,
  };
}

function toTestSource(blocks: readonly SourceBlock[]): Source {
  return {
    path: 'sources/a',
    name: 'a',
    file: 'a.txt',
    short: 'A',
    metadata: noMetadata,
    publishedBasis: 'unknown',
    publishedRange: null,
    about: null,
    republication: 'unknown',
    digest: '0',
    seed: '',
    format: 'text',
    blocks,
    notAttempted: [],
  };
}

/** The page read back: the text of each block, by its id. */
function readBack(markdown: string): Map<string, string> {
  const tree = reader.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')) as Root;
  const texts = new Map<string, string>();
  const visit = (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const [number, ...rest] = node.children;
      assert.equal(number?.type, 'textDirective');
      const id = number?.type === 'textDirective' ? (number.attributes?.['id'] ?? '') : '';
      texts.set(
        id,
        rest
          .map((child) => toPlainText(child))
          .join('')
          .slice(1),
      );
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return texts;
}

const hostile = [
  '<script>alert(1)</script> & <b>bold</b> &amp;',
  'http://a.b/x<img src=x onerror=alert(1)> www.example.org me@example.org',
  'Note:this and :time[x]{datetime=1} ::leaf :::container',
  '[1]: http://example.org [^1]: note [^1] [link](javascript:alert(1)) ![image](x.png)',
  '# not a heading',
  '- not a list',
  '1. not a list',
  '> not a quotation',
  '| a | b |',
  '*stars* _lines_ ~~gone~~ `code` \\ backslash',
  '--- === ***',
  '    four spaces are gone by now',
  '{#b9} {.x} [brackets] (round)',
  '字節跳動 “quoted” – dash',
];

test('whatever a block says, its page says the same when read back', () => {
  const texts = readBack(writeSource(toTestSource(hostile.map((text, i) => toBlock(text.trim(), i)))));
  for (const [i, text] of hostile.entries()) assert.equal(texts.get(`b${i + 1}`), text.trim());
});

test('so for any text', () => {
  const words = fc.stringMatching(/^[!-~“”–é字:[\]{}<>*_`#|\\~&@.]{1,12}$/u);
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.join(' ');
      assert.equal(readBack(writeSource(toTestSource([toBlock(text, 0)]))).get('b1'), text);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('a removed block stands where it stood, with its rule and reason', () => {
  const removed = toBlock('Subscribe now "today"', 1, {
    keep: false,
    label: 'newsletter',
    rule: 'newsletter',
    reason: 'asks to “subscribe”',
  });
  const page = writeSource(toTestSource([toBlock('One.', 0), removed, toBlock('Two.', 2)]));
  assert.match(
    page,
    /:::removed\{label="newsletter" rule="newsletter" reason="asks to “subscribe”"\}\n:p\[2\]\{#b2\} Subscribe now "today"\n:::/,
  );
  assert.deepEqual([...readBack(page).keys()], ['b1', 'b2', 'b3']);
});

test('names, times, quotations and notes are marked as DESIGN.md says', () => {
  const text = 'On Sunday Ms Doe said “we stay”.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const common = { block: 'b1', rule: 'test', reason: '' } as const;
  const block = toBlock(text, 0, {
    annotations: [
      {
        ...common,
        type: 'time',
        span: at('On Sunday'),
        datetime: '2020-08-02',
        precision: 'day',
        basis: 'derived',
      },
      {
        ...common,
        type: 'mention',
        span: at('Ms Doe'),
        entry: 'entries/people/jane-doe',
        name: 'Jane Doe',
        kind: 'person',
      },
      {
        ...common,
        type: 'quotation',
        span: at('we stay'),
        id: 'q1',
        speaker: 'Jane Doe',
        entry: 'entries/people/jane-doe',
      },
      { ...common, type: 'note', span: at('stay'), kind: 'editor', note: 'She left in March.' },
    ],
  });
  const page = writeSource(toTestSource([block]));
  assert.ok(
    page.includes(
      ':time[On Sunday]{datetime="2020-08-02"} [Ms Doe](../entries/people/jane-doe.md) said “:quote[we stay[^b1-1]]{by="jane-doe"}”.',
    ),
    page,
  );
  assert.ok(page.includes('[^b1-1]: She left in March.'));
});

test('the head counts what was kept; headline, subheading and list item are what Markdown has for them', () => {
  const page = writeSource(
    toTestSource([
      toBlock('The pier', 0, { label: 'headline' }),
      toBlock('What now', 1, { label: 'subheading' }),
      toBlock('It closes', 2, { label: 'list-item' }),
      toBlock('Advertisement', 3, {
        keep: false,
        label: 'advertisement',
        rule: 'advertisement',
        reason: 'says so',
      }),
      toBlock('It closed.', 4),
    ]),
  );
  assert.match(page, /\nblocks: 5\nkept: 4\n/);
  assert.match(page, /\n# :p\[1\]\{#b1 \.headline\} The pier\n/);
  assert.match(page, /\n## :p\[2\]\{#b2 \.subheading\} What now\n/);
  assert.match(page, /\n- :p\[3\]\{#b3 \.list-item\} It closes\n/);
  assert.match(page, /\n:p\[5\]\{#b5\} It closed\.\n$/);
});
