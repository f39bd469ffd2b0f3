import type { Annotation } from '../text/annotation.ts';
import type { Label } from '../text/label.ts';
import { noMetadata } from '../text/metadata.ts';
import type { Source, SourceBlock } from './dossier.ts';

type Unplaced<T> = T extends Annotation ? Omit<T, 'span' | 'block' | 'rule' | 'reason'> : never;

/** An annotation of an example: the words on which it lies, first occurrence, and what it says of them. */
export type ExampleNote = Unplaced<Annotation> & { readonly words: string };

export interface ExampleBlock {
  readonly text: string;
  readonly label?: Label;
  readonly keep?: boolean;
  readonly notes?: readonly ExampleNote[];
}

/** A source made up for a test: a block a text. Throws where words of a note do not stand in their block. */
export function toExampleSource(name: string, blocks: readonly (string | ExampleBlock)[]): Source {
  const texts = blocks.map((block) => (typeof block === 'string' ? { text: block } : block));
  return {
    path: `sources/${name}`,
    name,
    file: `${name}.txt`,
    short: name.toUpperCase(),
    metadata: { ...noMetadata, publisher: `The ${name}`, language: 'en' },
    publishedBasis: 'unknown',
    publishedRange: null,
    about: null,
    republication: 'unknown',
    digest: '',
    seed: texts.map(({ text }) => text).join('\n'),
    format: 'text',
    blocks: texts.map(toBlock),
    notAttempted: [],
  };
}

function toBlock(
  { text, label = 'body', keep = true, notes = [] }: ExampleBlock,
  index: number,
): SourceBlock {
  const id = `b${index + 1}` as const;
  const annotations = notes.map(({ words, ...note }) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${id}: no “${words}” in: ${text}`);
    const place = {
      block: id,
      span: { start, end: start + words.length },
      rule: 'example',
      reason: 'example',
    };
    return { ...note, ...place } as Annotation;
  });
  const judged = { rule: null, reason: null, strength: null, doubtful: false, cuts: [] };
  return { id, number: index + 1, lines: [index + 1, index + 1], text, keep, label, ...judged, annotations };
}
