import { isWeakCue, namingBefore, toCueForm } from './speech-words.ts';

/** Words in quotation marks, with the rest of their paragraph, and whether they name an entry. */
export interface Marked {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly isName: boolean;
}

/**
 * Whether words in quotation marks are somebody's words. A name, a title or a term of art is not, nor are one or two words that
 * nobody in the sentence is said to have spoken.
 */
export function isSpeech({ words, before, after, isName }: Marked): boolean {
  if (isName || !/\p{L}/u.test(words) || /^[\p{Lu}\d]{2,}[.,]?$/u.test(words.trim())) return false;
  const count = words.trim().split(/\s+/).length;
  const ended = /[.,!?…—–-]$/.test(words.trim());
  if (/^\s*$/.test(before) && /^,?\s+\p{L}/u.test(after) && hasCue(after.split(/\s+/).slice(0, 7).join(' ')))
    return true;
  const cued = hasCue(before, { beside: true }) || hasCue(after) || /\baccording to\b/i.test(before + after);
  if (isTitle(words) && !(ended && (cued || /[!?]$/.test(words)))) return false;
  if (namingBefore.test(before.slice(-60)) && count < 8 && !/[,:]\s*$/.test(before)) {
    const verb = /\b(?:called|dubbed|termed|named)(?: the| a| an)?\s*$/i.test(before);
    if (
      !verb ||
      /\b(?:is|are|was|were|be|been|being|so|also|a|an|the \w+|-)\s*(?:called|dubbed|named|termed)(?: the| a| an)?\s*$/i.test(
        before,
      ) ||
      !cued
    )
      return false;
    if (/\b(?:dubbed|named)\s*$/i.test(before)) return false;
  }
  // "added “civilian use” to a list" adds no words to a speech.
  if (/\badd(?:s|ed|ing)?\s*$/i.test(before) && /^\s*to\b/.test(after)) return false;
  // the “lost” painter, an “expert” on tiles: doubt thrown on a word.
  const isDoubted = count === 1 && /\b(?:the|an?)\s*$/i.test(before) && /^\s*[\p{L}]/u.test(after);
  if (isDoubted && !hasCue(before.trim().split(/\s+/).slice(-4).join(' '))) return false;
  // called the new “single window”, opened in May, “a wall”: what is judged is no judgement.
  if (
    count < 5 &&
    !/\bas(?: an?| the)?\s*$/.test(before) &&
    judges.test(before) &&
    isJudgedBehind.test(after)
  )
    return false;
  if (count >= 5 || isJudged.test(before)) return true;
  return cued || (ended && /^[\p{Lu}]/u.test(words) && count > 1);
}

const judges =
  /\b(?:describ|dismiss|denounc|condemn|prais|hail|portray|regard|view|characteri[sz]|criticis)(?:ed|es|ing) [^.;:“”"]{0,60}$/u;
const isJudgedBehind = /^[^.;:“”"]{0,60}\bas (?:an? |the )?[“"‘]/;

/** "was rated as “fair”": somebody's verdict. */
const isJudged =
  /\b(?:rated|marked|listed|classified|graded|judged|ranked|regarded|viewed|portrayed|depicted|recorded|assessed) [^,.;:“”"]{0,60}as (?:an? |the )?$/;

/** Each word a capital, but for the small ones: a work's or a body's name. */
function isTitle(words: string): boolean {
  const all = words.replace(/[.,!?]$/, '').match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
  const large = all.filter(
    (word) => !/^(?:the|a|an|of|and|in|on|for|to|with|at|by|from|or|de|la)$/.test(word),
  );
  return large.length > 0 && large.length <= 8 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function hasCue(text: string, { beside }: { beside: boolean } = { beside: false }): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some(
    (word, index) =>
      toCueForm(word) !== null &&
      (!isWeakCue(word) || words[index + 1] === 'that' || (beside && words.length - index <= 6)),
  );
}
