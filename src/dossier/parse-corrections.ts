import type { List } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import type { Fault } from '../text/fault.ts';
import { isIsoDate } from '../text/iso-time.ts';
import type { Correction, Prose } from './dossier.ts';
import { parseProse } from './parse-prose.ts';

/**
 * Reads the log of corrections: every item of a list is `DATE: what changed`, with links to the pages concerned,
 * newest first. Other prose may stand around the lists. Tells items without a date, and those out of order.
 */
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
    const at = { file: prose.file, line, column: null, severity: 'error' } as const;
    const [date = '', ...rest] = toPlainText(item).split(':');
    if (!isIsoDate(date) || date.length !== 10 || !rest.join(':').trim()) {
      faults.push({
        ...at,
        problem: 'a correction does not begin with its date',
        remedy: 'write "- 2026-01-31: what was wrong and what stands now"',
      });
      continue;
    }
    const above = corrections.at(-1)?.date;
    if (above && above < date)
      faults.push({
        ...at,
        problem: `the correction of ${date} stands below that of ${above}`,
        remedy: 'put the newest first',
      });
    const own = passages.filter((passage) => passage.line === line);
    const pages = own.flatMap(({ links }) => links.flatMap(({ to }) => to ?? []));
    corrections.push({ date, anchor: own[0]?.anchor ?? null, pages: [...new Set(pages)] });
  }
  return { corrections, faults };
}
