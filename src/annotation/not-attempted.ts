import type { CleanedSource } from '../text/verdict.ts';
import { isEnglish } from './is-english.ts';

/**
 * What was not looked for in a source and why, a sentence each; empty for an English one. Entries' names are looked for in
 * every language.
 */
export function toNotAttempted(cleaned: CleanedSource): readonly string[] {
  if (isEnglish(cleaned)) return [];
  const { language } = cleaned.metadata;
  const which = language
    ? `the text is in ${toLanguageName(language)}`
    : 'the text does not look like English';
  return [
    `Names without an entry were not looked for: ${which}, and only English has a detector for them.`,
    `Times, quotations, figures, attributions and lost text were not looked for: ${which}, and these detectors read English.`,
  ];
}

function toLanguageName(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
