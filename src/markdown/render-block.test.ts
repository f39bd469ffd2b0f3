import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceBlock } from '../dossier/dossier.ts';
import type { Annotation } from '../text/annotation.ts';
import { renderBlock } from './render-block.ts';

const text = 'On Sunday Ms Doe said “we stay” for 3 days.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const common = { block: 'b4', rule: 'test', reason: '' } as const;
const mention = (words: string): Annotation => ({
  ...common,
  type: 'mention',
  span: at(words),
  entry: 'entries/people/jane-doe',
  name: 'Jane Doe',
  kind: 'person',
});
const note = (kind: 'gap' | 'truncated' | 'error' | 'editor', words = 'stay'): Annotation => ({
  ...common,
  type: 'note',
  span: at(words),
  kind,
  note: 'Said later.',
});

function toBlock(part: Partial<SourceBlock>): SourceBlock {
  return {
    id: 'b4',
    number: 4,
    lines: [7, 7],
    text,
    keep: true,
    label: 'body',
    rule: null,
    reason: null,
    strength: null,
    doubtful: false,
    cuts: [],
    annotations: [],
    ...part,
  };
}

const page = { path: 'sources/a', cited: [] };
const render = (...annotations: Annotation[]) => renderBlock(toBlock({ annotations }), page);

test('each kind of note says what it is, an editor’s only what it says', () => {
  assert.match(
    render(note('gap')),
    /role="note"><span class="note-mark">\*<\/span> Text lost: Said later\.</,
  );
  assert.match(render(note('gap')), /<span class="gap" aria-hidden="true">⟦ ⟧<\/span>/);
  assert.match(render(note('truncated')), /> Cut short: Said later\.</);
  assert.match(render(note('error')), /> Error: Said later\.</);
  assert.match(render(note('editor')), /<span class="note editor"[^>]*><span[^>]*>\*<\/span> Said later\.</);
  assert.doesNotMatch(render(note('editor')), /⟦/);
});

test('notes of a block are numbered, and each id stands once', () => {
  const ids = [...render(note('editor', 'stay'), note('error', '3 days')).matchAll(/id="([^"]+)"/g)];
  assert.deepEqual(
    ids.map(([, id]) => id),
    ['b4-n1', 'b4-n2'],
  );
});

test('a date that was worked out is said beside it, a stated one is not; both are hidden from a screen reader’s second hearing', () => {
  const time = (basis: 'derived' | 'stated', datetime: string): Annotation => ({
    ...common,
    type: 'time',
    span: at('On Sunday'),
    datetime,
    precision: 'day',
    basis,
  });
  assert.equal(
    render(time('derived', '2020-08-02')).split(' for ')[0],
    '<time class="time" datetime="2020-08-02" data-basis="derived">On Sunday</time><span class="note resolved" aria-hidden="true">2 August 2020, inferred</span> Ms Doe said “we stay”',
  );
  assert.doesNotMatch(render(time('stated', '2020-08-02')), /note/);
  assert.doesNotMatch(render(time('stated', '2020-08-02/2020-08-04')), /datetime=/);
});

test('a quotation names its speaker after it, once, though a mark cuts it in pieces', () => {
  const quotation: Annotation = {
    ...common,
    type: 'quotation',
    span: at('we stay'),
    id: 'q1',
    speaker: 'Jane Doe',
    entry: null,
  };
  const html = render(quotation, note('editor', 'Doe said “we'));
  assert.equal(html.match(/class="note speaker" aria-hidden="true">Jane Doe</g)?.length, 1);
  assert.equal(html.match(/class="quotation"/g)?.length, 2);
  assert.doesNotMatch(render({ ...quotation, speaker: null }), /speaker"/);
});

test('a name within a name is one link', () => {
  const html = render(mention('Ms Doe'), mention('Doe'));
  assert.equal(html.match(/<a /g)?.length, 1);
  assert.match(
    html,
    /<a class="mention" href="\.\.\/entries\/people\/jane-doe\.html" data-kind="person"[^>]*>Ms Doe<\/a>/,
  );
});

test('cut words stay, struck, with label and reason; cited words bear their id on the first piece only', () => {
  const cut = { span: at('we stay'), label: 'newsletter', rule: 'newsletter', reason: 'asks' } as const;
  const block = toBlock({ cuts: [cut], annotations: [note('editor', 'days')] });
  const cited = {
    type: 'cited',
    id: 'b4-c30-40',
    span: { start: at('stay').start, end: at('3 days').start },
  } as const;
  const html = renderBlock(block, { ...page, cited: [cited] });
  assert.match(html, /<del class="cut" data-label="newsletter" title="removed: newsletter, asks">/);
  assert.equal(html.match(/class="cited"/g)?.length, 2);
  assert.equal(html.match(/id="b4-c30-40"/g)?.length, 1);
  assert.ok(html.replace(/<[^>]+>/g, '').startsWith('On Sunday Ms Doe said “we stay” for 3 days'));
});
