import type { Stretch } from './quote-marks.ts';

/** What stands for a quoted character. */
export const filler = '\u0001';

/** “…?” she asked; “…?” Ana Ruiz, for the port, asked her. */
const goesOn =
  /^. (?:\p{Ll}|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}(?:, [^,.!?“”"]{2,80},)? (?:\p{Ll}+ly )?(?:\p{Ll}+ed|said|told|asks|says)\b)/u;

/** Quoted words become a filler; a full stop that ends both quotation and sentence stays. */
export function blankQuotations(text: string, stretches: readonly Stretch[]): string {
  let blanked = text;
  for (const { start, end } of stretches) {
    const last = text[end - 1] ?? '';
    const ends = last === '.' || (/[?!…]/.test(last) && !goesOn.test(text.slice(end, end + 140)));
    const words = filler.repeat(end - start - 1) + (ends || last === ',' ? last : filler);
    blanked = blanked.slice(0, start) + words + blanked.slice(end);
  }
  return blanked;
}
