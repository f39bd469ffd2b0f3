import type { Node } from 'mdast';
import { findDates, type NamedDate } from '../../text/find-dates.ts';
import type { SourceBlock } from '../dossier.ts';
import { type Passage, toPlace } from '../parse-prose.ts';
import type { Check, CheckInput } from './check.ts';

export const check: Check = {
  summary:
    'Figures and dates of a paragraph stand in a block that it cites; a date may also be what a time there resolves to, or the date of the source.',
  *find(input) {
    for (const [path, { passages, prose: page }] of input.prose) {
      if (path === 'corrections') continue;
      for (const passage of passages) {
        if (passage.mark || passage.kind === 'table-head') continue;
        const known = toKnown(passage, input);
        if (!known.texts.length) continue;
        for (const problem of findUnknown(toOwnText(passage.node), known, input.dossier.settings.language)) {
          yield {
            file: page.file,
            line: passage.line,
            column: null,
            severity: 'error',
            problem,
            remedy: 'cite the block that says so, or mark the paragraph as your own',
          };
        }
      }
    }
  },
};

interface Known {
  readonly texts: readonly string[];
  readonly amounts: ReadonlySet<number>;
  /** ISO dates and months and years, ends of intervals each for itself. */
  readonly dates: readonly string[];
}

function toKnown(passage: Passage, { blockAt, dossier }: CheckInput): Known {
  const places = passage.links.flatMap((link) => toPlace(link) ?? []);
  const blocks = places.flatMap((place) => blockAt(place) ?? []);
  const sources = dossier.sources.filter(({ path }) => places.some(({ source }) => source === path));
  const published = sources.flatMap(({ metadata, publishedRange }) => [
    metadata.published,
    publishedRange,
    metadata.updated,
  ]);
  const dates = [...published, ...blocks.flatMap(toTimes)].flatMap((date) => date?.split('/') ?? []);
  return {
    texts: blocks.map(({ text }) => text),
    amounts: new Set(
      blocks.flatMap(({ annotations }) => annotations.flatMap((a) => (a.type === 'figure' ? a.amount : []))),
    ),
    dates,
  };
}

const toTimes = ({ annotations }: SourceBlock) =>
  annotations.flatMap((a) => (a.type === 'time' ? (a.datetime ?? []) : []));

/** A passage's words without the labels of its links: a page's title is not the passage's own statement. */
function toOwnText(node: Node): string {
  if (node.type === 'link') return ' ';
  if ('children' in node)
    return (node.children as Node[]).map(toOwnText).join(node.type === 'tableRow' ? ' | ' : '');
  return 'value' in node ? String(node.value) : '';
}

const number = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*/gu;
const toNumber = (digits: string) => Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));

function* findUnknown(text: string, known: Known, language: string): Generator<string> {
  const dates = findDates(text, language);
  for (const date of dates) {
    if (!isKnownDate(date, known)) yield `the date “${date.text}” stands in no block cited here`;
  }
  const numbers = new Set(
    known.texts.flatMap((block) => [...block.matchAll(number)].map(([digits]) => toNumber(digits))),
  );
  for (const match of text.matchAll(number)) {
    if (dates.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const value = toNumber(match[0]);
    const scaled = [1, 1e3, 1e6, 1e9].some((scale) => known.amounts.has(value * scale));
    if (!scaled && !numbers.has(value)) yield `the figure “${match[0]}” stands in no block cited here`;
  }
}

function isKnownDate({ year, month, day, text }: NamedDate, { dates, texts }: Known): boolean {
  const fits = dates.some((date) => {
    const [y, m, d] = date.split('-').map(Number);
    return (year === null || y === year) && (month === null || m === month) && (day === null || d === day);
  });
  return fits || texts.some((block) => block.includes(text));
}
