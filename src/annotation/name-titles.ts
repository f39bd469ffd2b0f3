import { isFirstName } from './lexicon.ts';
import { honorifics, leadingSurnames, officeWords, roles } from './name-words.ts';
import { isAcronym, isCapital, type Token } from './tokens.ts';

/** "Surveyor Austin Kiernan", "Homemaker Lim Soon-ok": what somebody does, before a given name or a surname of the East, and one word more. */
export function isTrade(tokens: readonly Token[], at: number): boolean {
  const [trade, given, surname] = [0, 1, 2].map((on) => tokens[at + on]);
  return (
    trade !== undefined &&
    given !== undefined &&
    /^\p{Lu}\p{Ll}{2,}(?:er|or|ist|ian|ic|man|woman)$/u.test(trade.raw) &&
    !isFirstName(trade.key) &&
    (isFirstName(given.key) || leadingSurnames.has(given.key)) &&
    surname?.kind === 'word' &&
    isCapital(surname)
  );
}

/** The first token after the offices and forms of address with which a run begins; beyond `to` where nothing else is in it. */
export function skipTitle(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at <= to; at++) {
    const token = tokens[at] as Token;
    const isTitle = (roles.has(token.key) || honorifics.has(token.key)) && !isSurname(tokens, at, to);
    const isShort =
      at > from && isAcronym(token) && token.raw.length < 4 && isFirstName(tokens[at + 1]?.key ?? '');
    const isOffice = officeWords.has(token.key) && at > from && isOfOffice(tokens, at - 1);
    if ((isTitle || isShort || isOffice) && tokens[at + 1]?.before !== '-')
      start = tokens[at + 1]?.raw === '.' ? at + 2 : at + 1;
  }
  return start;
}

/** "Foreign Secretary", "Minister of State for Labour": whether an office stands before a portfolio. */
export function isOfOffice(tokens: readonly Token[], at: number): boolean {
  let office = at;
  while (/^(?:of|for|state)$/.test(tokens[office]?.key ?? '')) office--;
  return roles.has(tokens[office]?.key ?? '');
}

/** "Christopher Judge", "Martin Luther King": an office at the end of a name that begins with a given name is a surname. */
function isSurname(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    at === to && at > 0 && isFirstName(tokens[at - 1]?.key ?? '') && !roles.has(tokens[at - 1]?.key ?? '')
  );
}

/** The last token of a run without the offices behind it. */
export function dropTrailingRoles(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && roles.has(tokens[end]?.key ?? '') && !isSurname(tokens, end, to)) end--;
  return end;
}
