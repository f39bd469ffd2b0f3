import type { Note } from '../../text/annotation.ts';
import type { Detector } from '../detector.ts';
import { findGaps, findLoneMarks, findTruncation, findUnended } from '../find-lost-text.ts';

/** Headings leave words out by right. */
const prose: ReadonlySet<string> = new Set(['body', 'dek', 'list-item', 'correction']);

export const rule: Detector<Omit<Note, 'rule'>> = {
  summary:
    'Places where words are lost, a sentence breaks off, a word stands twice or a quotation mark has no partner.',
  *find(source, { blocks }) {
    const kept = blocks.filter((one) => one.kept);
    const places = new Map(source.blocks.map((block, index) => [block.id, index]));
    const marks = Map.groupBy(findLoneMarks(kept.map(({ text }) => text)), ({ paragraph }) => paragraph);
    const gaps = findGaps(kept.map(({ text, label }) => (prose.has(label) ? text : '')));
    const unended = findUnended(kept.map(({ text, label }) => (label === 'body' ? text : '')));
    for (const [index, { block, text, label }] of kept.entries()) {
      if (!prose.has(label)) continue;
      const next = kept[index + 1];
      const last = !next || places.get(next.block.id) !== (places.get(block.id) ?? 0) + 1;
      const flaws = [...(gaps[index] ?? []), ...(label === 'body' ? (marks.get(index) ?? []) : [])];
      const ending = { last, next: next?.text ?? null, alone: index === unended };
      const cut = label === 'body' ? findTruncation(text, ending) : null;
      for (const flaw of cut ? [...flaws, cut] : flaws) {
        const span = { start: block.span.start + flaw.start, end: block.span.start + flaw.end };
        yield { type: 'note', block: block.id, span, reason: flaw.note, kind: flaw.kind, note: flaw.note };
      }
    }
  },
};
