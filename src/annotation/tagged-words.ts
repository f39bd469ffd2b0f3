import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A word or a mark with its part of speech. */
export interface TaggedWord {
  /** Lower case, marks made plain; numbers and names are all alike. */
  readonly word: string;
  /** Finer than wink's: forms of verbs and nouns apart, and closed words stand for themselves. */
  readonly tag: string;
  /** Offsets in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;
/** wink's types say less of `lemma` than it is. */
const toLemma = its.lemma as unknown as typeof its.value;

const marks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '—': '-',
  '–': '-',
  '…': '...',
};
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Words that stand for themselves whatever their part of speech. */
const closed: ReadonlySet<string> = new Set(
  `the a an this that these those my your his her its our their some any no every each all both either neither another such what which
  who whom whose when where why how if whether because although though while as since until till before after than and or but nor so yet
  i you he she it we they me him them us himself herself itself themselves one there here not n't to of in on at by for with from into
  onto about over under between among against during through without within across behind beyond near off out up down around along
  toward towards upon via per like unlike despite including according amid be is am are was were been being has have had having do does
  did will would shall should can could may might must 's 'm 're 've 'll 'd also only even just now then more most many much few several
  less least other others own same too very still already again ever never once both called named known told said says say asked`.split(
    /\s+/,
  ),
);

/** The words and marks of a paragraph in order. */
export function toTaggedWords(text: string): readonly TaggedWord[] {
  const tokens = nlp.readDoc(text).tokens();
  const tags: readonly string[] = tokens.out(its.pos) as string[];
  const lemmas: readonly string[] = tokens.out(toLemma) as string[];
  let at = 0;
  return tokens.out(its.value).flatMap((value, index): TaggedWord[] => {
    const start = text.indexOf(value, at);
    if (start < 0) return [];
    at = start + value.length;
    // wink takes the end of "He came in." for inches.
    if (/^in\.$/i.test(value))
      return [
        { word: 'in', tag: 'in', start, end: at - 1 },
        { word: '.', tag: '.', start: at - 1, end: at },
      ];
    const word = toPlain(text, start, value);
    const tag = isNameByForm(text, at, value)
      ? 'NAME'
      : toTag(word, tags[index] ?? 'X', lemmas[index] ?? word);
    return [{ word: nameless.has(tag) ? tag : word, tag, start, end: at }];
  });
}

/** Tags whose words are all alike. */
const nameless = new Set(['NAME', 'NUM', 'YEAR']);

function toPlain(text: string, start: number, value: string): string {
  const isQuote = value === '‘' || (/^['’]$/.test(value) && /[.,!?]/.test(text[start - 1] ?? ' '));
  return isQuote ? '"' : (marks[value] ?? value.replaceAll('’', "'").toLowerCase());
}

/** Acronyms, which wink may take for words ("ITS"), and the letter before a question or an answer ("A: …"). */
function isNameByForm(text: string, end: number, value: string): boolean {
  return (/^[A-Z]{2,}$/.test(value) && value !== 'TV') || (/^[AQ]$/.test(value) && text[end] === ':');
}

function toTag(word: string, tag: string, lemma: string): string {
  if (tag === 'PUNCT' || tag === 'SYM') return word;
  if (days.test(word)) return 'DAY';
  if (tag === 'PROPN') return months.test(word) ? 'MONTH' : 'NAME';
  if (closed.has(word)) return word;
  if (/\d/.test(word)) return /^(?:1[5-9]|20)\d\d$/.test(word) ? 'YEAR' : 'NUM';
  if (tag === 'VERB') {
    if (word.endsWith('ing')) return 'VING';
    if (lemma === word) return 'VBASE';
    return word.endsWith('s') ? 'VS' : 'VPAST';
  }
  if (tag === 'NOUN') return lemma !== word || /[^s]s$/.test(word) ? 'NOUNS' : 'NOUN';
  return tag;
}
