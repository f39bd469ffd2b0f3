import type { Kind } from '../../src/text/annotation.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import { toPlainSource } from '../../src/text/rule-fixture.ts';
import type { Span } from '../../src/text/span.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';
import { keepAll } from './keep-all.ts';

export interface Named {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

/** An invented article with every name in it marked. */
export interface Affair {
  readonly name: string;
  readonly cleaned: CleanedSource;
  readonly named: ReadonlyMap<string, Named>;
  /** In `source.text`, in order. */
  readonly marks: readonly { readonly id: string; readonly span: Span }[];
}

/** Reads an article of truth/affairs/: `@kind id name` lines, then paragraphs with names marked `⟦words|id⟧`. */
export function readAffair(name: string, text: string): Affair {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const named = new Map<string, Named>();
  for (const line of lines.filter((one) => one.startsWith('@'))) {
    const [, kind = '', id = '', full = ''] = /^@(\S+) (\S+) (.+)$/.exec(line) ?? [];
    named.set(id, { id, kind: kind as Kind, name: full });
  }
  const marked = lines.filter((one) => !one.startsWith('@'));
  const marks: { id: string; span: Span }[] = [];
  let offset = 0;
  const texts = marked.map((line) => {
    let plain = '';
    for (const part of line.split(/(⟦[^⟧]*⟧)/)) {
      const [, words, id] = /^⟦(.+)\|(.+)⟧$/.exec(part) ?? [];
      if (words !== undefined && id !== undefined) {
        if (!named.has(id)) throw new Error(`${name}: ${id} is not declared`);
        const start = offset + plain.length;
        marks.push({ id, span: { start, end: start + words.length } });
        plain += words;
      } else plain += part;
    }
    offset += plain.length + 2;
    return plain;
  });
  const source = toPlainSource(texts, name);
  return {
    name,
    cleaned: { source, metadata: { ...noMetadata, language: 'en' }, verdicts: keepAll(source) },
    named,
    marks,
  };
}
