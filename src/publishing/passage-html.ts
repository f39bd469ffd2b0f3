import type { SourceBlock } from '../dossier/dossier.ts';
import type { Span } from '../text/span.ts';
import type { Withholding } from './rights.ts';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/**
 * Inner HTML of a withheld block: its shown passages with `[…]` for the rest, and an id for every cited stretch,
 * so that no citation loses its target. Empty where nothing of it is cited.
 */
export function toPassageHtml(
  block: Pick<SourceBlock, 'id' | 'text'>,
  { passages, cited }: Pick<Withholding, 'passages' | 'cited'>,
): string {
  const shown = new Set(passages.get(block.id));
  const stretches = [...(cited.get(block.id) ?? [])].sort(byPlace);
  let html = '';
  let at = 0;
  for (const span of stretches) {
    const id = `${block.id}-c${span.start}-${span.end}`;
    if (!shown.has(span) || span.end <= at) {
      html += `<span id="${id}"></span>`;
      continue;
    }
    const start = Math.max(span.start, at);
    if (start > at) html += at > 0 ? ' […] ' : '[…] ';
    html += `<span class="cited" id="${id}">${escapeHtml(block.text.slice(start, span.end))}</span>`;
    at = span.end;
  }
  return at > 0 && at < block.text.length ? `${html} […]` : html;
}
