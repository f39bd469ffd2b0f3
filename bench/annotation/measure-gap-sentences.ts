import { readFileSync } from 'node:fs';
import { findGaps } from '../../src/annotation/find-lost-text.ts';
import type { Span } from '../../src/text/span.ts';
import { addCounts } from './match-spans.ts';
import { scoreGaps } from './score-gaps.ts';

/** The sentences of truth/gap-sentences.txt, holes marked ⟦so⟧; half of them are whole, if hard to tell. */
export function measureGapSentences(): ReturnType<typeof scoreGaps> {
  const scores = readFileSync(new URL('./truth/gap-sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[^#=]/.test(line))
    .map((line) => {
      const { text, spans } = readMarks(line);
      const truth = spans.map((span) => ({ ...span, kind: 'gap' as const }));
      return scoreGaps(text, truth, findGaps([text])[0] ?? []);
    });
  return {
    counts: scores.map(({ counts }) => counts).reduce(addCounts),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

function readMarks(line: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const part of line.split(/(⟦[^⟧]*⟧)/)) {
    const words = part.startsWith('⟦') ? part.slice(1, -1) : part;
    if (words !== part) spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, spans };
}
