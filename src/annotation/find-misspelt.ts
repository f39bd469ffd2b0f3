import type { Alias } from './alias-index.ts';
import type { Candidate, TokenBlock } from './candidate.ts';
import { isMisspeltName } from './misspelling.ts';
import { isCapital } from './tokens.ts';

/** A name that may be misspelt, and which of its words the text must have to the letter. */
interface Anchor {
  readonly alias: Alias;
  readonly at: number;
}

interface Anchors {
  /** Full names of people by each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Anchor[]>;
  /** Names of one word with a capital inside, by their first letter and length. */
  readonly byShape: ReadonlyMap<string, readonly Anchor[]>;
}

const known = new WeakMap<readonly Alias[], Anchors>();

/** Names with one word misspelt. The anchors are kept for as long as the caller keeps the aliases. */
export function findMisspelt(blocks: readonly TokenBlock[], aliases: readonly Alias[]): readonly Candidate[] {
  const anchors = known.get(aliases) ?? toAnchors(aliases);
  known.set(aliases, anchors);
  return blocks.flatMap((block) =>
    block.tokens.flatMap((token, place) => {
      if (!isCapital(token)) return [];
      const { key } = token;
      const shapes = [-2, -1, 0, 1, 2].flatMap((more) => anchors.byShape.get(toShape(key, more)) ?? []);
      return [...(anchors.byWord.get(key) ?? []), ...shapes].flatMap(({ alias, at }): Candidate[] => {
        const from = place - at;
        const to = from + alias.tokens.length - 1;
        const found = from < 0 ? [] : block.tokens.slice(from, to + 1);
        const reason = `spelt so in the text, taken for ${alias.entry.name}`;
        return isMisspeltName(found, alias) ? [{ alias, from, to, block, reason }] : [];
      });
    }),
  );
}

function toShape(key: string, more = 0): string {
  return `${key[0]} ${key.length + more}`;
}

function toAnchors(aliases: readonly Alias[]): Anchors {
  const names = aliases.filter(
    ({ derived, tokens }) => !derived && tokens.every(({ kind }) => kind === 'word'),
  );
  const people = names.filter(({ entry, tokens }) => entry.kind === 'person' && tokens.length > 1);
  const words = people.flatMap((alias) =>
    alias.tokens.map(({ key }, at) => ({ key, anchor: { alias, at } })),
  );
  const marked = names.filter(
    ({ entry, tokens, text }) =>
      tokens.length === 1 && /\p{Ll}\p{Lu}/u.test(text) && entry.kind !== 'place' && entry.kind !== 'person',
  );
  const shapes = marked.map((alias) => ({
    key: toShape(alias.tokens[0]?.key ?? ''),
    anchor: { alias, at: 0 },
  }));
  return { byWord: group(words), byShape: group(shapes) };
}

function group(
  pairs: readonly { readonly key: string; readonly anchor: Anchor }[],
): ReadonlyMap<string, readonly Anchor[]> {
  return new Map(
    [...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [key, all.map(({ anchor }) => anchor)]),
  );
}
