import { noMetadata } from '../../src/text/metadata.ts';
import { toPlainSource } from '../../src/text/rule-fixture.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';
import { keepAll } from './keep-all.ts';
import { type Mark, readMarks } from './read-marks.ts';

/** An invented article of truth/: its settings, its paragraphs without marks, and the marks in offsets of its text. */
export interface InventedSource {
  readonly settings: ReadonlyMap<string, string>;
  /** The first paragraph is the headline; nothing was cleaned away. */
  readonly cleaned: CleanedSource;
  readonly marks: readonly Mark[];
  /** Which paragraphs begin with `> `: block quotations. */
  readonly quoted: readonly boolean[];
}

/** Reads `key: value` lines, an empty line, a headline, and paragraphs with marks, empty lines between them. */
export function toInventedSource(name: string, file: string): InventedSource {
  const [head = '', ...paragraphs] = file.trim().split(/\n{2,}/);
  const settings = new Map(head.split('\n').map((line) => line.split(/:\s*/, 2) as [string, string]));
  const marks: Mark[] = [];
  let offset = 0;
  const texts = paragraphs.map((paragraph) => {
    const read = readMarks(name, paragraph.replace(/^> /, ''));
    for (const mark of read.marks)
      marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
    offset += read.plain.length + 2;
    return read.plain;
  });
  const source = toPlainSource(texts, name);
  const metadata = {
    ...noMetadata,
    title: texts[0] ?? null,
    published: settings.get('published') ?? null,
    publisher: settings.get('publisher') ?? null,
    language: 'en',
  };
  const quoted = paragraphs.map((paragraph) => paragraph.startsWith('> '));
  return { settings, cleaned: { source, metadata, verdicts: keepAll(source) }, marks, quoted };
}
