import type { NamedEntry } from '../text/context.ts';
import { leadingSurnames, particles } from './name-words.ts';
import { toSurname } from './to-surname.ts';
import { isAcronym, isCapital, type Token, toTokens } from './tokens.ts';

/** One form by which an entry is called. */
export interface Alias {
  readonly entry: NamedEntry;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** A surname that only stands for someone whom the text introduces by the full name. */
  readonly derived: boolean;
}

/** An alias found: tokens `from` to `to`, both inclusive. */
export interface Match {
  readonly alias: Alias;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: Alias[];
}

/** Every form of every entry in one tree, read token by token: a search costs the text, not the number of entries. */
export class AliasIndex {
  readonly aliases: readonly Alias[];
  readonly #root: Node = { next: new Map(), ends: [] };

  constructor(entries: readonly NamedEntry[]) {
    this.aliases = entries.flatMap(toAliases);
    for (const alias of this.aliases) {
      let node = this.#root;
      for (const { key } of alias.tokens) {
        const next = node.next.get(key) ?? { next: new Map(), ends: [] };
        node.next.set(key, next);
        node = next;
      }
      node.ends.push(alias);
    }
  }

  /** All aliases that begin at a token, capitals considered. `genitive`: the last word may end in a bare s. */
  findAt(tokens: readonly Token[], from: number, { genitive }: { genitive: boolean }): readonly Match[] {
    const matches: Match[] = [];
    const walk = (node: Node, at: number): void => {
      const token = tokens[at];
      if (!token) return;
      const next = node.next.get(token.key);
      if (next) {
        for (const alias of next.ends) matches.push({ alias, from, to: at });
        walk(next, at + 1);
      } else if (genitive && token.key.endsWith('s') && token.kind === 'word') {
        const ends = node.next.get(token.key.slice(0, -1))?.ends ?? [];
        for (const alias of ends) matches.push({ alias, from, to: at });
      }
      if (at > from && /^\p{Lu}$/u.test(token.raw)) walk(node, tokens[at + 1]?.raw === '.' ? at + 2 : at + 1);
    };
    walk(this.#root, from);
    return matches.filter((match) => fits(match, tokens));
  }
}

const articles = new Set(['the', 'a', 'an']);

function fits({ alias, from, to }: Match, tokens: readonly Token[]): boolean {
  const found = tokens.slice(from, to + 1);
  const bearing =
    alias.tokens.find(({ kind, key }) => kind === 'word' && !articles.has(key)) ?? alias.tokens[0];
  if (found.length !== alias.tokens.length) return alias.entry.kind === 'person' && found.every(startsAsName);
  return alias.tokens.every((want, index) => {
    const have = found[index];
    return have !== undefined && fitsCase(want, have, want === bearing);
  });
}

function startsAsName(token: Token): boolean {
  return isCapital(token) || token.raw === '.' || particles.has(token.key);
}

/** "us" is not the US and "apple" is not Apple; "Cfius" is CFIUS and "secretary of state" is the Secretary of State. */
function fitsCase(want: Token, have: Token, bearing: boolean): boolean {
  if (want.raw === have.raw || !/\p{Lu}/u.test(want.raw)) return true;
  if (isAcronym(want)) return want.raw.length > 3 && isCapital(have);
  if (!bearing) return true;
  const inner = /.\p{Lu}/u.test(want.raw);
  return isCapital(have) || !isCapital(want) || (inner && want.raw.length > 4);
}

function toAliases(entry: NamedEntry): readonly Alias[] {
  const stated = new Set([entry.name, ...entry.aliases].map((text) => text.normalize('NFC').trim()));
  for (const text of [...stated]) {
    const short = /^The (\S+ \S.*)$/.exec(text)?.[1];
    if (short) stated.add(short);
  }
  const derived = entry.kind === 'person' ? toSurnames(entry.name) : [];
  return [
    ...[...stated].map((text) => ({ text, derived: false })),
    ...derived.filter((text) => !stated.has(text)).map((text) => ({ text, derived: true })),
  ].flatMap(({ text, derived }): Alias[] => {
    const tokens = toTokens(text);
    return tokens.length === 0 ? [] : [{ entry, text, tokens, derived }];
  });
}

/** The forms that a full name may take once its bearer was introduced: "Ana de la Cruz" → "de la Cruz", "Cruz". */
export function toSurnames(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (last === undefined || words.some((word) => !/^\p{L}/u.test(word))) return [];
  const particle = rest.findIndex((word) => particles.has(word.toLowerCase().split('-', 1)[0] ?? ''));
  const forms = [
    last,
    ...(particle >= 0 && particle < rest.length - 1 ? [rest.slice(particle).join(' ')] : []),
  ];
  if (/^al-/i.test(last)) forms.push(last.slice(3));
  forms.push(toSurname(name));
  if (leadingSurnames.has(first.toLowerCase()) && rest.length <= 2) forms.push(first);
  return [...new Set(forms)].filter((form) => form.length > 1 && /\p{Lu}/u.test(form));
}
