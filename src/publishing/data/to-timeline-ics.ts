import { createHash } from 'node:crypto';
import type { Dossier, TimelineItem } from '../../dossier/dossier.ts';
import { toDayRange } from '../../dossier/iso-order.ts';
import { addDays, formatDay, parseDay } from '../../text/calendar.ts';
import { toReadableDate } from '../../text/readable-date.ts';
import { toLatestDay } from './latest-date.ts';
import { toWords } from './to-words.ts';

/**
 * The timeline as an iCalendar file (RFC 5545): a VEVENT of whole days for each point whose first and last day are
 * known. DTSTAMP is the day of the dossier's latest source: no clock is asked.
 */
export function toTimelineIcs(dossier: Pick<Dossier, 'timeline' | 'settings' | 'sources'>): string {
  const latest = toLatestDay(dossier);
  const stamp = `${latest ? toBasic(formatDay(latest)) : '19700101'}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sourcebook//Timeline//EN',
    `NAME:${escapeText(dossier.settings.title)}`,
    `X-WR-CALNAME:${escapeText(dossier.settings.title)}`,
    ...dossier.timeline.flatMap((item) => toEvent(item, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toEvent(item: TimelineItem, stamp: string): string[] {
  const days = toDayRange(item.date);
  const end = parseDay(days?.to ?? null);
  const title = toWords(item.title);
  if (!days?.from || !end || title === null) return [];
  const certain = item.status === 'occurred' && item.precision === 'day' && !item.disputed;
  const known = item.basis === 'stated' ? 'stated' : item.basis === 'derived' ? 'inferred' : 'basis unknown';
  const about = item.precision === 'about' ? 'about ' : '';
  return [
    'BEGIN:VEVENT',
    `UID:${toUid(item)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${toBasic(days.from)}`,
    `DTEND;VALUE=DATE:${toBasic(formatDay(addDays(end, 1)))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(`${about}${toReadableDate(item.date)}, ${known}${item.disputed ? ', disputed' : ''}`)}`,
    `STATUS:${certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The same for the same point in every edition; of a sentence, its place, date and words. */
function toUid({ event, date, title, places }: TimelineItem): string {
  const place = places.map(({ source, block, span }) => `${source}#${block}-${span?.start ?? ''}`).join(' ');
  const key = event ?? [date, place, title].join('\n');
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@sourcebook`;
}

const toBasic = (iso: string) => iso.replaceAll('-', '');

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets, a character never cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
