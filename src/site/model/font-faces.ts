/** A `@font-face` rule and the file that it names. */
export interface FontFace {
  readonly rule: string;
  /** `source-serif-4-latin-wght-normal.woff2`. */
  readonly file: string;
}

type Range = readonly [first: number, last: number];

/** The characters that a rule says it is for; null where it says nothing. */
function parseRanges(rule: string): readonly Range[] | null {
  const ranges = /unicode-range:\s*([^;}]+)/.exec(rule)?.[1];
  if (!ranges) return null;
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
  });
}

/**
 * The `@font-face` rules of a font package's style sheet that a text needs, in the sheet's order.
 * @param characters code points of the text
 */
export function selectFontFaces(css: string, characters: ReadonlySet<number>): readonly FontFace[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([rule]) => {
    const file = /url\(\.\/files\/([a-z0-9-]+\.woff2)\)/.exec(rule)?.[1];
    if (!file) return [];
    const ranges = parseRanges(rule);
    const isNeeded =
      ranges === null ||
      [...characters].some((code) => ranges.some(([first, last]) => first <= code && code <= last));
    return isNeeded ? [{ rule, file }] : [];
  });
}

/** The code points in texts, those of Basic Latin always among them: the interface's own words are in it. */
export function toCharacters(texts: Iterable<string>): ReadonlySet<number> {
  const characters = new Set<number>();
  for (let code = 0x20; code < 0x7f; code++) characters.add(code);
  for (const text of texts) {
    for (const [char] of text.matchAll(/[^\u0020-\u007e]/gu)) characters.add(char.codePointAt(0) as number);
  }
  return characters;
}
