import type { Gender } from './guess-gender.ts';

/** "a spokesman", "another mother": a description may tell which pronoun follows it. */
export function toNounGender({ words, noun }: { words: string; noun: string }): Gender {
  if (
    /(?:man|men|father|husband|son|brother|uncle|nephew|king|prince|boy|widower|actor|priest|landlord)$/i.test(
      noun,
    ) &&
    !/wom[ae]n$/i.test(noun)
  )
    return 'm';
  if (/(?:wom[ae]n|mother|wife|daughter|sister|aunt|niece|queen|girl|widow|actress)$/i.test(noun)) return 'f';
  return /\bher (?:own )?/i.test(words) ? 'f' : null;
}
