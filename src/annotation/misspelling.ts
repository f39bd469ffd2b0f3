import type { Alias } from './alias-index.ts';
import { isCapital, type Token } from './tokens.ts';

const soundClasses: Readonly<Record<string, string>> = Object.fromEntries(
  ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'].flatMap((letters, index) =>
    [...letters].map((letter) => [letter, String(index + 1)]),
  ),
);

/**
 * Whether a word of the text is a misspelling of a word of a name: six letters or more, the same first letter, one
 * letter off or two of them, sounding alike (Soundex, Russell 1918) unless one letter in eight is off, and not only in the
 * ending, where "Christina" and "Christine" differ.
 */
export function isMisspelt(have: string, want: string): boolean {
  if (have === want || Math.min(have.length, want.length) < 6 || have[0] !== want[0]) return false;
  if (have.slice(0, -1) === want.slice(0, -1) || have === `${want}s` || want === `${have}s`) return false;
  const apart = distance(have, want);
  return apart === 1
    ? have.length >= 8 || toSound(have) === toSound(want)
    : apart === 2 && toSound(have) === toSound(want);
}

/** Whether tokens are a full name with one of its words misspelt, every other to the letter. */
export function isMisspeltName(tokens: readonly Token[], alias: Alias): boolean {
  if (
    tokens.length !== alias.tokens.length ||
    !tokens.every((token) => token.kind === 'word' && isCapital(token))
  ) {
    return false;
  }
  const wrong = tokens.filter(({ key }, index) => key !== alias.tokens[index]?.key);
  const [only] = wrong;
  const want = only && alias.tokens[tokens.indexOf(only)]?.key;
  return wrong.length === 1 && only !== undefined && want !== undefined && isMisspelt(only.key, want);
}

function toSound(word: string): string {
  let sound = word[0] ?? '';
  let last = soundClasses[sound] ?? '';
  for (const letter of word.slice(1)) {
    const sounds = soundClasses[letter] ?? '';
    if (sounds !== '' && sounds !== last) sound += sounds;
    if (letter !== 'h' && letter !== 'w') last = sounds;
  }
  return sound;
}

/** Letters to insert, drop, change or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] as number[];
      const change = (above[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      let best = Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (rows[i - 2]?.[j - 2] as number) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
