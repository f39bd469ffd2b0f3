import type { Stretch } from './quote-marks.ts';

/** What stands for a quoted character. */
export const filler = '\u0001';

/** Quoted words become a filler; a full stop that ends both quotation and sentence stays. */
export function blankQuotations(text: string, stretches: readonly Stretch[]): string {
  let blanked = text;
  for (const { start, end } of stretches) {
    const last = text[end - 1] ?? '';
    const ends =
      last === '.' ||
      (/[?!…]/.test(last) &&
        !/^. (?:\p{Ll}|\p{Lu}\S*(?: \p{Lu}\S*)? (?:\p{Ll}+ly )?(?:\p{Ll}+ed|said|told|asks|says)\b)/u.test(
          text.slice(end, end + 40),
        ));
    const words = filler.repeat(end - start - 1) + (ends || last === ',' ? last : filler);
    blanked = blanked.slice(0, start) + words + blanked.slice(end);
  }
  return blanked;
}
