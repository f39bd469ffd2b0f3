import type { Mention } from '../text/annotation.ts';
import type { NamedEntry } from '../text/context.ts';
import { type Alias, AliasIndex } from './alias-index.ts';
import type { Candidate, TokenBlock } from './candidate.ts';
import type { AnnotationContext } from './detector.ts';
import { findMisspelt } from './find-misspelt.ts';
import { isEnglish } from './is-english.ts';
import { findClosing, learnShortForms } from './learn-short-forms.ts';
import { findLongerName, isTitleCase } from './longer-name.ts';
import { firmWords, honorifics, legalForms } from './name-words.ts';
import { readKin } from './read-kin.ts';
import { isAcronym, isCapital, type Token, toTokens } from './tokens.ts';

type Found = Omit<Mention, 'rule'>;

const indexes = new WeakMap<readonly NamedEntry[], AliasIndex>();

/** Languages whose possessive is a bare s: "Merkels Erlass". */
const bareGenitive = /^(?:de|sv|da|no|nb|nn|is)\b/i;

/**
 * The mentions of entries in a source's readable blocks, in reading order, none overlapping: the longest alias wins, an
 * alias of two people goes to the one whom the text introduces. The tree of aliases is kept for as long as the caller keeps
 * `context.entries`: pass the same array for every source.
 */
export function findMentions(context: AnnotationContext): readonly Found[] {
  const index = indexes.get(context.entries) ?? new AliasIndex(context.entries);
  indexes.set(context.entries, index);
  const blocks = context.blocks.map((readable) => ({ readable, tokens: toTokens(readable.text) }));
  const language = context.metadata.language ?? '';
  const genitive = bareGenitive.test(language);
  const candidates = blocks.flatMap((block) => findCandidates(block, index, { genitive }));
  const learned = learnShortForms(candidates, blocks);
  const spelt = isEnglish(context.cleaned) ? findMisspelt(blocks, index.aliases) : [];
  const all = [...candidates, ...learned, ...spelt].filter((one) => !isExcluded(one, context));
  const whole = dropPartsOfLongerNames(all, { nounsHaveCapitals: /^(?:de|lb)\b/i.test(language) });
  const introduced = { at: findIntroductions(whole), familiar: findFamiliar(whole, blocks) };
  const byBlock = Map.groupBy(whole, ({ block }) => block);
  return blocks.flatMap((block) => settle(byBlock.get(block) ?? [], introduced).map(toMention));
}

function findCandidates(
  block: TokenBlock,
  index: AliasIndex,
  options: { genitive: boolean },
): readonly Candidate[] {
  return block.tokens.flatMap((_, at) =>
    index
      .findAt(block.tokens, at, options)
      .map((match) => ({ ...match, block, reason: toReason(match.alias) })),
  );
}

function toReason({ text, derived, entry }: Alias): string {
  if (derived) return `the surname of ${entry.name}, whom the text introduces`;
  return text === entry.name ? 'the name of the entry' : `“${text}” is an alias of ${entry.name}`;
}

function isExcluded({ alias, block, from, to }: Candidate, context: AnnotationContext): boolean {
  const { tokens, readable } = block;
  return alias.entry.not.some((not) => {
    if (not === `${context.cleaned.source.name}#${readable.block.id}`) return true;
    const phrase = toTokens(not).map(({ key }) => key);
    for (let start = Math.max(0, to - phrase.length + 1); start <= from; start++) {
      if (phrase.length > 0 && phrase.every((key, index) => tokens[start + index]?.key === key)) return true;
    }
    return false;
  });
}

function dropPartsOfLongerNames(
  candidates: readonly Candidate[],
  { nounsHaveCapitals }: { nounsHaveCapitals: boolean },
): readonly Candidate[] {
  return [...Map.groupBy(candidates, ({ block }) => block)].flatMap(([{ tokens }, here]) => {
    const starts = new Set(here.map(({ from }) => from));
    const ends = new Set(here.map(({ to }) => to));
    const titleCase = nounsHaveCapitals || isTitleCase(tokens);
    const surroundings = {
      tokens,
      titleCase,
      beginsName: (at: number) => starts.has(at),
      endsName: (at: number) => ends.has(at),
    };
    return here.filter(
      ({ from, to, alias }) => findLongerName({ ...surroundings, from, to, kind: alias.entry.kind }) === null,
    );
  });
}

/** Where in the source each person is called by a full name, as positions in `SourceText.text`. */
function findIntroductions(candidates: readonly Candidate[]): ReadonlyMap<NamedEntry, readonly number[]> {
  const full = candidates.filter(
    ({ alias }) => alias.entry.kind === 'person' && !alias.derived && alias.tokens.length > 1,
  );
  return new Map(
    [...Map.groupBy(full, ({ alias }) => alias.entry)].map(([entry, all]) => [entry, all.map(toStart)]),
  );
}

/** "his sister, Jo Voss" */
function isRelative({ alias, block: { readable, tokens }, from }: Candidate): boolean {
  const start = tokens[from]?.start ?? 0;
  return !alias.derived && readKin(readable.text, start) !== null;
}

/** Who of a family is somebody's relative, or called by the given name alone somewhere: the surname alone is then another's. */
function findFamiliar(
  candidates: readonly Candidate[],
  blocks: readonly TokenBlock[],
): ReadonlySet<NamedEntry> {
  const derived = candidates.filter(({ alias }) => alias.derived).map(({ alias }) => alias.entry);
  const people = [...new Set(derived)].filter(({ name }) => name.includes(' '));
  const relatives = new Set(candidates.filter(isRelative).map(({ alias }) => alias.entry));
  return new Set(
    people.filter((entry) => {
      const given = entry.name.split(' ', 1)[0];
      return (
        relatives.has(entry) ||
        blocks.some(({ tokens }) =>
          tokens.some(
            (token, at) =>
              token.raw === given &&
              ![tokens[at - 1], tokens[at + 1]].some(
                (beside) => beside?.kind === 'word' && isCapital(beside),
              ),
          ),
        )
      );
    }),
  );
}

interface Introduced {
  readonly at: ReadonlyMap<NamedEntry, readonly number[]>;
  readonly familiar: ReadonlySet<NamedEntry>;
}

function toStart({ block, from }: Candidate): number {
  return block.readable.block.span.start + (block.tokens[from]?.start ?? 0);
}

/** The longest first; of those in one place, the one that the text introduced last, then the likelier. */
function settle(
  candidates: readonly Candidate[],
  { at: introductions, familiar }: Introduced,
): readonly Candidate[] {
  const weigh = (one: Candidate): readonly number[] => {
    const { entry, text, derived } = one.alias;
    const introduced = introductions.get(entry);
    const last = introduced?.filter((at) => at < toStart(one)).at(-1);
    return [
      Number(!derived),
      Number(text === entry.name),
      Number(introduced !== undefined),
      Number(!(derived && familiar.has(entry))),
      last ?? -1,
      Number(entry.path.startsWith('entries/')),
    ];
  };
  const usable = candidates.filter(({ alias }) => !alias.derived || introductions.has(alias.entry));
  const taken: Candidate[] = [];
  for (const [, rivals] of Map.groupBy(usable, ({ from, to }) => `${from} ${to}`)) {
    const ranked = rivals
      .map((one) => ({ one, weight: weigh(one) }))
      .sort(
        (a, b) =>
          compareWeights(b.weight, a.weight) || (a.one.alias.entry.path < b.one.alias.entry.path ? -1 : 1),
      );
    const [best, second] = ranked;
    const isOpen =
      best &&
      second &&
      second.one.alias.entry !== best.one.alias.entry &&
      areEqual(best.weight, second.weight);
    if (best && !(isOpen && best.one.alias.entry.kind === 'person')) taken.push(best.one);
  }
  return selectLongest(taken);
}

function selectLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const used = new Set<number>();
  const byLength = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen = byLength.filter(({ from, to }) => {
    const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    if (places.some((place) => used.has(place))) return false;
    for (const place of places) used.add(place);
    return true;
  });
  return chosen.sort((a, b) => a.from - b.from);
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((weight, place) => weight !== b[place]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return compareWeights(a, b) === 0;
}

function toMention({ alias, block, from, to, reason }: Candidate): Found {
  const { readable, tokens } = block;
  const { kind, path, name } = alias.entry;
  const bare = withoutArticle(alias, tokens, from);
  const first = kind === 'person' ? withHonorific(tokens, bare) : bare;
  const last = withNativeName(tokens, kind === 'organization' ? withLegalForm(tokens, to) : to);
  const offset = readable.block.span.start;
  const span = { start: offset + (tokens[first]?.start ?? 0), end: offset + (tokens[last]?.end ?? 0) };
  return { type: 'mention', block: readable.block.id, span, reason, entry: path, name, kind };
}

/** In "the Wall Street Journal" the article is the sentence's, in "The Hague" and "the Journal" the name's. */
function withoutArticle(alias: Alias, tokens: readonly Token[], from: number): number {
  const [article] = alias.tokens;
  return article?.raw === 'The' && tokens[from]?.raw === 'the' && alias.tokens.length > 1 ? from + 1 : from;
}

function withHonorific(tokens: readonly Token[], from: number): number {
  const at = tokens[from - 1]?.raw === '.' ? from - 2 : from - 1;
  const title = tokens[at];
  return title && honorifics.has(title.key) && isCapital(title) && tokens[from]?.before === ' ' ? at : from;
}

function withLegalForm(tokens: readonly Token[], to: number): number {
  let last = to;
  for (let at = to + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.before !== ' ' || !(isCapital(token) || isAcronym(token))) break;
    if (legalForms.has(token.key)) last = at;
    else if (!firmWords.has(token.key)) break;
  }
  return last;
}

/** "Kestrel (紅隼)": a name in another script, in brackets, belongs to the name before it. */
function withNativeName(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.raw !== '(') return to;
  const close = findClosing(tokens, to + 1);
  const inside = close < 0 ? [] : tokens.slice(to + 2, close);
  const isNative = inside.length > 0 && inside.every(({ raw }) => /^[^\p{Script=Latin}\p{N}]+$/u.test(raw));
  return isNative && inside.some(({ kind }) => kind === 'word') ? close : to;
}
