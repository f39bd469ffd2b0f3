import type { Source, SourceBlock } from '../../dossier/dossier.ts';
import { noMetadata } from '../../text/metadata.ts';

/** A source made up for a test, a block a line of its file; `removed` are ids of blocks taken out. */
export function toExampleSource(
  name: string,
  texts: readonly string[],
  parts: Partial<Source> & { readonly removed?: readonly string[] } = {},
): Source {
  const { removed = [], ...rest } = parts;
  const blocks = texts.map((text, at): SourceBlock => {
    const id = `b${at + 1}` as const;
    const keep = !removed.includes(id);
    return {
      id,
      number: at + 1,
      lines: [at + 1, at + 1],
      text,
      keep,
      label: keep ? 'body' : 'newsletter',
      rule: keep ? null : 'pitch',
      reason: keep ? null : 'it pitches',
      strength: null,
      doubtful: false,
      cuts: [],
      annotations: [],
    };
  });
  return {
    path: `sources/${name}`,
    name,
    file: `${name}.txt`,
    short: name.toUpperCase(),
    metadata: noMetadata,
    publishedBasis: 'unknown',
    publishedRange: null,
    about: null,
    republication: 'unknown',
    digest: '00',
    seed: texts.join('\n'),
    format: 'text',
    blocks,
    notAttempted: [],
    ...rest,
  };
}
