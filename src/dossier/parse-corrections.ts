import type { List } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import type { Fault } from '../text/fault.ts';
import { isIsoDate } from '../text/iso-time.ts';
import type { Correction, Prose } from './dossier.ts';
import { parseProse } from './parse-prose.ts';

/** Reads the log of corrections: every item of a list is `DATE: what changed`, with links to the pages concerned. */
export function parseCorrections(prose: Prose): {
  corrections: readonly Correction[];
  faults: readonly Fault[];
} {
  const { root, passages } = parseProse(prose);
  const corrections: Correction[] = [];
  const faults: Fault[] = [];
  const items = root.children
    .filter((node): node is List => node.type === 'list')
    .flatMap((list) => list.children);
  for (const item of items) {
    const line = (item.position?.start.line ?? 1) + prose.firstLine - 1;
    const [date = '', ...rest] = toPlainText(item).split(':');
    if (!isIsoDate(date) || date.length !== 10 || !rest.join(':').trim()) {
      faults.push({
        file: prose.file,
        line,
        column: null,
        severity: 'error',
        problem: 'a correction does not begin with its date',
        remedy: 'write "- 2026-01-31: what was wrong and what stands now"',
      });
      continue;
    }
    const first = item.children[0];
    const slice = prose.markdown.slice(first?.position?.start.offset, first?.position?.end.offset);
    const pages = passages
      .filter((passage) => passage.line === line)
      .flatMap((passage) => passage.links.flatMap((link) => link.to ?? []));
    corrections.push({ date, markdown: slice.replace(/^[\d-]+:\s*/, ''), pages: [...new Set(pages)] });
  }
  return {
    corrections: corrections.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    faults,
  };
}
