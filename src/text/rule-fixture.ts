import type { Block } from './block.ts';
import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';

/** One case of a rule's fixture: a text and the stretches that the rule must find in it. */
export interface FixtureCase {
  /** What stands behind `==`. */
  readonly title: string;
  readonly source: SourceText;
  /** In `source.text`, in reading order. Empty: the rule must leave the text alone. */
  readonly expected: readonly Span[];
  /** The case's `@key value` lines, in order: what lies outside the text, for the harness to read. */
  readonly settings: readonly (readonly [key: string, value: string])[];
}

/**
 * The cases of a `NAME.fixture.txt`. A case begins with a line `== its title`, then come its settings, one
 * `@key value` a line, then its text, a block a line (empty lines are for the eye). ⟦Expected⟧ stretches are marked
 * so; lines before the first case are a comment. Throws on a mark without its partner.
 */
export function parseRuleFixture(fixture: string): readonly FixtureCase[] {
  const [, ...chunks] = `\n${fixture.replaceAll('\r\n', '\n')}`.split(/\n==[ \t]*/);
  return chunks.map((chunk) => {
    const [title = '', ...lines] = chunk.split('\n');
    const settings = lines
      .filter((line) => line.startsWith('@'))
      .map((line) => [line.slice(1).split(' ', 1)[0] ?? '', line.replace(/^\S+\s*/, '')] as const);
    const marked = lines.filter((line) => line.trim() !== '' && !line.startsWith('@'));
    return { title, settings, ...toMarkedSource(marked, title) };
  });
}

function toMarkedSource(marked: readonly string[], title: string): Pick<FixtureCase, 'source' | 'expected'> {
  const expected: Span[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const line of marked) {
    let plain = '';
    let open: number | null = null;
    for (const part of line.split(/([⟦⟧])/)) {
      if (part === '⟦' && open === null) open = offset + plain.length;
      else if (part === '⟧' && open !== null) {
        expected.push({ start: open, end: offset + plain.length });
        open = null;
      } else if (part === '⟦' || part === '⟧')
        throw new Error(`${title}: ${part} without its partner: ${line}`);
      else plain += part;
    }
    if (open !== null) throw new Error(`${title}: ⟦ without its partner: ${line}`);
    texts.push(plain);
    offset += plain.length + 2;
  }
  return { source: toPlainSource(texts, title), expected };
}

/** A text source with one block a text. */
export function toPlainSource(texts: readonly string[], name = 'fixture'): SourceText {
  const text = texts.join('\n\n');
  let start = 0;
  const blocks = texts.map((blockText, index): Block => {
    const span = { start, end: start + blockText.length };
    start = span.end + 2;
    const line = 2 * index + 1;
    return { id: `b${index + 1}`, span, text: blockText, lines: [line, line], origin: span, markup: null };
  });
  return { file: `${name}.txt`, name, format: 'text', seed: text, text, blocks, stated: {} };
}
