import type { AttributionLink } from '../text/annotation.ts';
import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Named, NamedAt } from './people-index.ts';
import { parseCount } from './time-words.ts';

/** On whose word a sentence stands, without the outlet itself, in UTF-16 offsets of the paragraph. */
export interface FoundAttribution extends Span {
  /** From the one nearest to the outlet to the root. */
  readonly chain: readonly AttributionLink[];
}

const counts =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|multiple|many|another|unnamed|unidentified|anonymous';
const persons =
  'sources?|people|persons?|officials?|insiders?|executives?|employees?|diplomats?|advis[eo]rs?|lawyers?|bankers?|aides?|someone|somebody';
const knowing =
  'familiar with|briefed on|close to|with (?:direct )?knowledge of|with direct knowledge|aware of|involved in|who (?:was|were|is|are) (?:briefed|familiar|close|not authori[sz]ed)|who (?:declined|asked|spoke|wished|requested)|on condition of anonymity';
const tail = '[^,.;:“”"]{0,80}?(?=[,.;:“”"]| (?:said|told|says|had|have|has|that|reported)\\b|$)';
/** People who speak without a name: known by a number, by what they know, or by being sources. */
const anonymous = new RegExp(
  `(?<![\\p{L}-])(?:(?:the|its|his|their) )?(?:(?<count>${counts}) )?(?:(?:[\\p{Ll}-]+|\\p{Lu}[\\p{L}-]+) ){0,2}?(?:(?:${persons}) (?:${knowing})${tail}|sources?(?![\\p{L}-])|someone (?:${knowing})${tail})`,
  'giu',
);
const documents =
  /^(?:(?:a|an|the|its|his|her|their|court|internal|official|leaked|police|government|company)\s){0,3}(?:statements?|reports?|documents?|filings?|data|figures|letters?|memos?|emails?|records|stud(?:y|ies)|surveys?|officials?|police|witnesses|experts|analysts|researchers|scientists|prosecutors|investigators|lawyers)\b(?:(?! (?:made|following|that|which|who|said|published|released|seen)\b)[^,.;:“”"]){0,60}/i;
const speaks =
  /^,? (?:\p{Ll}+ly )?(?:said|told|says|added|confirmed|reported|had (?:earlier |previously )?(?:said|told))\b/u;

/** The attributions of a paragraph to agencies, papers, documents and people without a name. */
export function findAttributions(text: string, names: readonly NamedAt[]): readonly FoundAttribution[] {
  return toSentences(text).flatMap((sentence) => {
    const inside = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const found =
      readCiting(text, sentence, inside) ??
      readTold(text, sentence, inside) ??
      readAccording(text, sentence, inside) ??
      readReported(text, inside) ??
      readAnonymous(text, sentence);
    return found ? [found] : [];
  });
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

/** "A source told the Herald": the one who was told stands between the outlet and the root. */
function readTold(text: string, sentence: Span, names: readonly NamedAt[]): FoundAttribution | null {
  const cue = /\btold (?:the )?/.exec(text.slice(sentence.start, sentence.end));
  if (!cue) return null;
  const at = sentence.start + cue.index;
  const told = names.find(({ start }) => start === at + cue[0].length);
  if (!told || !canReport(told.named)) return null;
  const hidden = findAnonymous(text, { start: sentence.start, end: at });
  const speaker = names.findLast(
    ({ end }) =>
      end <= at && /^(?: has| had)?(?: earlier| previously| also| later)? $/.test(text.slice(end, at)),
  );
  const root =
    hidden ?? (speaker && { start: speaker.start, end: speaker.end, links: [toLink(speaker.named)] });
  return root ? { start: root.start, end: told.end, chain: [toLink(told.named), ...root.links] } : null;
}

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

function readAnonymous(text: string, sentence: Span): FoundAttribution | null {
  const root = findAnonymous(text, sentence);
  return root && speaks.test(text.slice(root.end, sentence.end))
    ? { start: root.start, end: root.end, chain: root.links }
    : null;
}

interface Root extends Span {
  readonly links: readonly AttributionLink[];
}

/** Who or what stands right at the beginning of `span`. */
function readRoot(text: string, span: Span, names: readonly NamedAt[]): Root | null {
  const name = names.find(({ start }) => start === span.start);
  const hidden = findAnonymous(text, span);
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
  const paper = documents.exec(text.slice(span.start, span.end));
  if (!paper) return null;
  const words = paper[0].trimEnd();
  return {
    start: span.start,
    end: span.start + words.length,
    links: [{ name: words, entry: null, anonymous: false, count: null }],
  };
}

function findAnonymous(text: string, { start, end }: Span): Root | null {
  for (const match of text.slice(start, end).matchAll(anonymous)) {
    const words = match[0].trimEnd();
    const lower = match.groups?.['count']?.toLowerCase() ?? '';
    const count = lower === 'someone' ? 1 : parseCount(lower === 'one' || lower === 'another' ? 'a' : lower);
    const single =
      /\b(?:someone|somebody|person|source|official)\b/i.test(words) &&
      !/\b(?:sources|people|officials)\b/i.test(words);
    const link: AttributionLink = {
      name: words.replace(
        /^(?:An?|One|Two|Three|Four|Five|Several|Some|Many|Sources?|Another) |^Sources?$/,
        (first) => first.toLowerCase(),
      ),
      entry: null,
      anonymous: true,
      count: count ?? (single ? 1 : null),
    };
    return { start: start + match.index, end: start + match.index + words.length, links: [link] };
  }
  return null;
}

/** A paper, an agency, a broadcaster: no person, no place, no thing. */
const canReport = ({ kind, gender }: Named): boolean =>
  kind === 'organization' || (kind === null && gender === null);

const toLink = ({ name, entry }: Named): AttributionLink => ({ name, entry, anonymous: false, count: null });
