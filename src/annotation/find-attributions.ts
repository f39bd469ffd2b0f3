import type { AttributionLink } from '../text/annotation.ts';
import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findHidden, findSpeaking, type Root } from './anonymous-sources.ts';
import type { Named, NamedAt } from './people-index.ts';
import { findTelling, readCited } from './source-documents.ts';

/** On whose word a sentence stands, without the outlet itself, in UTF-16 offsets of the paragraph. */
export interface FoundAttribution extends Span {
  /** From the one nearest to the outlet to the root. */
  readonly chain: readonly AttributionLink[];
}

/**
 * The attributions of a paragraph to agencies, papers, documents and people without a name. `known`: who spoke without a
 * name shortly before the paragraph.
 */
export function findAttributions(
  text: string,
  names: readonly NamedAt[],
  known: AttributionLink | null = null,
): readonly FoundAttribution[] {
  let hidden = known;
  return toSentences(text).flatMap((sentence) => {
    const inside = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const found =
      readCiting(text, sentence, inside) ??
      readTold(text, sentence, inside) ??
      readAccording(text, sentence, inside) ??
      readReported(text, inside) ??
      readSpeaking(text, sentence, hidden);
    hidden = toHidden(found) ?? hidden;
    return found ? [found] : [];
  });
}

/** Who speaks without a name in an attribution, introduced and not only taken up again. */
export function toHidden(found: FoundAttribution | null | undefined): AttributionLink | null {
  const root = found?.chain.at(-1);
  return root?.anonymous && !/^the |\bof (?:them|the|those|these)\b/.test(root.name) ? root : null;
}

/** "The Wire, citing two people …, reported", "The Wire reported …, quoting a letter". */
function readCiting(text: string, sentence: Span, names: readonly NamedAt[]): FoundAttribution | null {
  const words = text.slice(sentence.start, sentence.end);
  const cue = /\b(?:citing|quoting)\s+(?:the\s+)?/i.exec(words);
  if (!cue) return null;
  const at = sentence.start + cue.index;
  const root = readRoot(text, { start: at + cue[0].length, end: sentence.end }, names);
  const agency =
    names.findLast(
      ({ end, named }) =>
        end <= at &&
        canReport(named) &&
        /^,? $|^ reported\b|^ said\b/.test(
          text.slice(end, Math.min(at, end + 10)).replace(/citing.*|quoting.*/s, ''),
        ),
    ) ?? names.find(({ end, named }) => end <= at && canReport(named));
  if (!root) return null;
  const links = agency ? [toLink(agency.named), ...root.links] : root.links;
  return { start: agency?.start ?? at, end: root.end, chain: links };
}

const outletNouns =
  'newspaper|paper|daily|weekly|magazine|journal|broadcaster|station|channel|network|agency|website|site|programme|program|podcast';
/** Before the outlet that was told. */
const tellings = new RegExp(
  `\\b(?:told|(?:said|says|added|confirmed) in an? (?:(?:\\p{Ll}+ )?interview|conversation) (?:with|to|for)|(?:said|says) (?:in remarks|speaking) to) (?:[Tt]he )?(?:(?:\\p{Ll}+ )?(?:${outletNouns}) )?`,
  'u',
);
/** Bodies that are told something without being an outlet. */
const audiences =
  /\b(?:court|parliament|police|council|committee|inquiry|tribunal|commission|congress|senate|assembly|board|house|ministry|department|authority|university|union|bank|fc|united|city)\b/i;

/** "A source told the Herald": the one who was told stands between the outlet and the root. */
function readTold(text: string, sentence: Span, names: readonly NamedAt[]): FoundAttribution | null {
  const cue = tellings.exec(text.slice(sentence.start, sentence.end));
  if (!cue) return null;
  const at = sentence.start + cue.index;
  const told = names.find(({ start }) => start === at + cue[0].length);
  if (!told || !canReport(told.named) || audiences.test(told.named.name)) return null;
  const hidden = findHidden(text, { start: sentence.start, end: at });
  const speaker = names.findLast(({ end }) => end <= at && isSubject(text.slice(end, at)));
  const root =
    hidden ?? (speaker && { start: speaker.start, end: speaker.end, links: [toLink(speaker.named)] });
  return root ? { start: root.start, end: told.end, chain: [toLink(told.named), ...root.links] } : null;
}

/** Whether between a name and its verb stand only adverbs, or an apposition: ", the port's director,". */
const isSubject = (between: string): boolean =>
  /^(?:,(?: [^,;:“”"]{1,80},)?)?(?: has| had)?(?: earlier| previously| also| later)? $/.test(between);

function readAccording(text: string, sentence: Span, names: readonly NamedAt[]): FoundAttribution | null {
  const cue = /\baccording to (?:the )?/i.exec(text.slice(sentence.start, sentence.end));
  if (!cue) return null;
  const start = sentence.start + cue.index;
  const root = readRoot(text, { start: start + cue[0].length, end: sentence.end }, names);
  return root && { start, end: root.end, chain: root.links };
}

/** "The Herald reported": an outlet on the word of another. */
function readReported(text: string, names: readonly NamedAt[]): FoundAttribution | null {
  for (const { start, end, named } of names) {
    const cue =
      /^ (?:had |has |also |first |previously |later |had previously |had earlier )*reported(?= (?:that|on|in|earlier|last|yesterday|shortly|this)\b|[.,])/.exec(
        text.slice(end, end + 60),
      );
    if (cue && canReport(named)) return { start, end: end + cue[0].length, chain: [toLink(named)] };
  }
  return null;
}

/** People without a name who speak, or a paper that tells. */
function readSpeaking(text: string, sentence: Span, known: AttributionLink | null): FoundAttribution | null {
  const root = findSpeaking(text, sentence, known) ?? findTelling(text, sentence);
  return root && { start: root.start, end: root.end, chain: root.links };
}

/** Who or what stands right at the beginning of `span`. */
function readRoot(text: string, span: Span, names: readonly NamedAt[]): Root | null {
  const name = names.find(({ start }) => start === span.start);
  const hidden = findHidden(text, span);
  // "Wire sources": the agency's name, then who stands behind it.
  const theirs = name && /^ sources?\b/.exec(text.slice(name.end, name.end + 9));
  if (name && theirs) {
    const source: AttributionLink = { name: theirs[0].trim(), entry: null, anonymous: true, count: null };
    return { start: name.start, end: name.end + theirs[0].length, links: [toLink(name.named), source] };
  }
  if (hidden && text.slice(span.start, hidden.start).trim() === '') return hidden;
  if (name && hidden && name.end + 1 === hidden.start)
    return { start: name.start, end: hidden.end, links: [toLink(name.named), ...hidden.links] };
  if (name) return { start: name.start, end: name.end, links: [toLink(name.named)] };
  return readCited(text, span, names);
}

/** A paper, an agency, a broadcaster: no person, no place, no thing. */
const canReport = ({ kind, gender }: Named): boolean =>
  kind === 'organization' || (kind === null && gender === null);

const toLink = ({ name, entry }: Named): AttributionLink => ({ name, entry, anonymous: false, count: null });
