import { toWordKey } from '../text/word-key.ts';
import { PhraseIndex } from './phrase-index.ts';
import { phrases as de } from './phrases/de.ts';
import { phrases as en } from './phrases/en.ts';
import { phrases as es } from './phrases/es.ts';
import { phrases as fr } from './phrases/fr.ts';
import { phrases as it } from './phrases/it.ts';
import { phrases as nl } from './phrases/nl.ts';
import { phrases as pt } from './phrases/pt.ts';
import type { Phrases } from './phrases.ts';
import type { PhraseKind } from './profile.ts';
import type { Token } from './tokens.ts';

/** The words and phrases by which a source of one language is read. */
export interface Lexicon {
  readonly stopWords: ReadonlySet<string>;
  /** Their keys (`toWordKey`). */
  readonly stopKeys: ReadonlySet<string>;
  readonly phrases: PhraseIndex<PhraseKind>;
}

const english = 'en';
const languages: readonly Phrases[] = [en, de, fr, es, pt, it, nl];
const stopWords = new Map(
  languages.map((each) => [each.language, new Set(each.stopWords.split(' '))] as const),
);
/** By stop word, the places in `languages` of those that have it. */
const languagesOf = new Map<string, number[]>();
for (const [index, { language }] of languages.entries())
  for (const word of stopWords.get(language) ?? [])
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
const lexicons = new Map<string, Lexicon>();

/** The language in which most of the words are stop words, English where none has more, of equal ones the first met; a BCP 47 primary subtag. */
export function findLanguage(blocks: readonly (readonly Token[])[]): string {
  const counts = new Uint32Array(languages.length);
  const met: number[] = [];
  let seen = 0;
  for (const tokens of blocks) {
    if (tokens.length < 8) continue;
    for (const { text } of tokens) {
      const own = languagesOf.get(text);
      if (!own) continue;
      for (const language of own) {
        if (!counts[language]) met.push(language);
        counts[language] = (counts[language] ?? 0) + 1;
      }
    }
    seen += tokens.length;
    if (seen > 2000) break;
  }
  let best = languages.findIndex(({ language }) => language === english);
  for (const language of met) if ((counts[language] ?? 0) > (counts[best] ?? 0)) best = language;
  return languages[best]?.language ?? english;
}

/** The lexicon of a language. English phrases are in each, since English boilerplate stands on pages of any language. */
export function lexiconFor(language: string): Lexicon {
  const found = lexicons.get(language);
  if (found) return found;
  const index = new PhraseIndex<PhraseKind>();
  for (const each of languages) {
    if (each.language === language || each.language === english) addAll(index, each);
  }
  const words = stopWords.get(language) ?? new Set<string>();
  const lexicon = { stopWords: words, stopKeys: new Set([...words].map(toWordKey)), phrases: index };
  lexicons.set(language, lexicon);
  return lexicon;
}

function addAll(index: PhraseIndex<PhraseKind>, phrases: Phrases): void {
  index.add('reporting', phrases.reporting);
  index.add('continuing', phrases.continuing);
  for (const [label, { sure, hint }] of Object.entries(phrases.byLabel)) {
    index.add(`${label}!` as PhraseKind, sure);
    index.add(`${label}?` as PhraseKind, hint ?? []);
  }
}
