import type { Span } from '../text/span.ts';
import { roles } from './name-words.ts';

const behind =
  /^(?:(?:,| [—–-])? who\b|,? \(?\d{2}\)?,|, (?:formerly|aged|then|now|once|himself|herself)\b|, (?:an?|the|one of the|\p{Lu}[\p{L}-]+['’]s|its|his|her|their) (?:[\p{L}-]+ ){0,3}?(?<noun>\p{Ll}{3,})(?=,| (?:of|at|for|from|in|with|who|whose|on)\b)|, (?<office>\p{Lu}[\p{L}-]+)(?= \p{Lu}|,| (?:of|at|for|and)\b))/u;
const hangs = /\b(?:of|from|at|in|for|near|by|to)(?: the)? $/;
const human =
  /(?:er|or|ist|ian|man|woman|person|mother|father|husband|wife|widow|son|uncle|aunt|cousin|nephew|niece|friend|nurse|chief|chair|aide|guide|athlete|head|judge|cook|pilot|student|resident|neighbou?r|passenger|president|accountant|assistant)$/;
const noHuman =
  /^(?:member|water|river|paper|centre|center|number|quarter|tower|order|matter|maker|producer|developer|retailer|distributor|contractor|competitor|creditor|investor|importer|carrier|operator|publisher|lender|broadcaster|border|corner|factor|sector|tractor|supplier|insurer|manufacturer|exporter|owner|employer|charter|newsletter|newspaper|chapter|harbor|minor|major|other|former)$/;

/** Whether a text introduces a name as somebody's: "Gwen Sato, who leads it", "Gwen Sato, a nurse at the clinic", "porter Gwen Sato". */
export function isToldOfAsPerson(text: string, { start, end }: Span): boolean {
  // "a driver from Leeds, who": it is the driver's clause.
  const isPlace =
    hangs.test(text.slice(Math.max(0, start - 10), start)) && !text.slice(start, end).includes(' ');
  // "Staff who noticed": a common noun at the head of a sentence.
  const isBare = !text.slice(start, end).includes(' ') && /^ who\b/.test(text.slice(end));
  const match = isPlace || isBare ? null : behind.exec(text.slice(end, end + 90));
  const noun = match?.groups?.['noun'] ?? match?.groups?.['office']?.toLowerCase();
  if (match && (noun === undefined || isHuman(noun))) return true;
  const before = /(?<![\p{L}-])(\p{L}[\p{Ll}-]+),? $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && (isHuman(before) || roles.has(before.toLowerCase()));
}

/** Whether a noun is for people: a trade, a kinsman, an office. */
export const isHuman = (noun: string): boolean =>
  !noHuman.test(noun) && (roles.has(noun) || human.test(noun));
