import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Mark, nestMarks, type Piece } from './nest-marks.ts';

const cited = (id: string, start: number, end: number): Mark => ({ type: 'cited', id, span: { start, end } });
const show = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `<${(piece.mark as { id: string }).id}${piece.first ? '' : '…'}>${show(piece.children)}</>`,
    )
    .join('');
const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.children))).join('');

test('marks nest, the longer outside', () => {
  assert.equal(show(nestMarks('abcdef', [cited('in', 2, 3), cited('out', 1, 5)])), 'a<out>b<in>c</>de</>f');
});

test('a mark that crosses another is cut where that one ends, and only its first piece begins it', () => {
  assert.equal(show(nestMarks('abcdef', [cited('x', 0, 3), cited('y', 2, 5)])), '<x>ab<y>c</></><y…>de</>f');
});

test('marks outside of the text and empty ones are left out', () => {
  assert.equal(show(nestMarks('abc', [cited('x', 2, 9), cited('y', 1, 1), cited('z', -1, 2)])), 'abc');
});

test('no text is lost, said twice or moved', () => {
  const marks = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 8 });
  fc.assert(
    fc.property(marks, (spans) => {
      const text = 'abcdefghijklmnopqrst';
      assert.equal(
        plain(
          nestMarks(
            text,
            spans.map(([a, b], i) => cited(String(i), Math.min(a, b), Math.max(a, b))),
          ),
        ),
        text,
      );
    }),
    { seed: 3 },
  );
});
