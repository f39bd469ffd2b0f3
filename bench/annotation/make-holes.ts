import type { TaggedWord } from '../../src/annotation/tagged-words.ts';

/** Words `from` up to `to`, without `to`, that a link may have held. */
export type Stretch = readonly [from: number, to: number];

const nominal = /^(?:NAME|NOUN|NOUNS|ADJ|NUM|YEAR|MONTH|DAY)$/;
const determiner = /^(?:the|a|an|this|his|her|its|their|our|my|these|those|some|another|'s|')$/;
const joint = /^(?:of|'s|&|-|the)$/;
const verb = /^(?:VPAST|VS|VING|VBASE|told|said|says)$/;
const longest = 12;

/**
 * What links hold in running text: names (most often, so they are listed more than once), with and without their article or their
 * noun; phrases, with and without their article or what follows "of"; a verb and its object; a verb; a title in quotation marks.
 */
export function listStretches(words: readonly TaggedWord[]): readonly Stretch[] {
  const tag = (at: number) => words[at]?.tag ?? '';
  const pass = (at: number, what: RegExp) => {
    let to = at;
    while (what.test(tag(to))) to++;
    return to;
  };
  return [...words.keys()]
    .flatMap((from) => [...listNames(from), ...listPhrases(from), ...listOthers(from)])
    .filter(([from, to]) => to - from <= longest && to < words.length);

  function listNames(from: number): readonly Stretch[] {
    if (tag(from) !== 'NAME' || tag(from - 1) === 'NAME') return [];
    let to = from;
    while (tag(to) === 'NAME' || (to > from && joint.test(tag(to)) && tag(to + 1) === 'NAME')) to++;
    const name: Stretch = [from, to];
    const withArticle: Stretch = [from - 1, to];
    return [
      name,
      name,
      name,
      ...(determiner.test(tag(from - 1)) ? [withArticle, withArticle] : []),
      [from, pass(to, nominal)],
    ];
  }

  function listPhrases(from: number): readonly Stretch[] {
    const begins = (at: number) => nominal.test(tag(at)) || determiner.test(tag(at));
    if (!begins(from) || begins(from - 1)) return [];
    const head = pass(from, determiner);
    const to = pass(head, nominal);
    if (to === head) return [];
    const inner = pass(to + 1, determiner);
    const end = pass(inner, nominal);
    return [
      [from, to],
      ...(head > from ? [[head, to] as const] : []),
      ...(/^(?:of|in|by|on)$/.test(tag(to)) && end > inner ? [[from, end] as const] : []),
      ...(verb.test(tag(from - 1)) ? [[from - 1, to] as const] : []),
    ];
  }

  function listOthers(from: number): readonly Stretch[] {
    const stretches: Stretch[] = /^(?:VPAST|said|told)$/.test(tag(from)) ? [[from, from + 1]] : [];
    if (tag(from) !== '"' || !nominal.test(tag(from + 1))) return stretches;
    let to = from + 1;
    while (to < from + 7 && tag(to) !== '"' && tag(to) !== '') to++;
    return tag(to) === '"' ? [...stretches, [from, to + 1]] : stretches;
  }
}

/** Takes a stretch out as an extractor does that drops links: without `tidy`, a space stays before a mark. */
export function takeOut(
  text: string,
  from: number,
  to: number,
  { tidy }: { tidy: boolean },
): { readonly text: string; readonly at: number } {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  const isMark = /^[,.;:)’'!?]/.test(after);
  const hadSpace = /\s$/.test(text.slice(0, from));
  const isApart = before !== '' && (/^\s/.test(text.slice(to)) || (hadSpace && !(isMark && tidy)));
  const kept = isApart ? `${before} ` : before;
  return { text: kept + after, at: kept.length };
}
