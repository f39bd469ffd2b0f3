import nlp from 'compromise';

const { one }: { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } } = nlp.model();
const entries = one.lexicon;

function hasTag(word: string, tags: readonly string[]): boolean {
  if (!Object.hasOwn(entries, word)) return false;
  return [entries[word] ?? []].flat().some((tag) => tags.includes(tag));
}

/** Whether compromise knows a lower-case word as a given name. */
export function isFirstName(word: string): boolean {
  return hasTag(word, ['MaleName', 'FemaleName', 'FirstName']);
}

/** Whether a lower-case word is the adjective of a people, a faith or a part of the world: "chinese". */
export function isDemonym(word: string): boolean {
  return hasTag(word, ['Demonym']) || moreDemonyms.has(word);
}

/** Whether compromise knows lower-case words for a country, region or city. */
export function isKnownPlace(words: string): boolean {
  return hasTag(words, ['Country', 'Region', 'City', 'Place']);
}

/** Whether compromise knows a lower-case word of the language that is no name. */
export function isCommonWord(word: string): boolean {
  return Object.hasOwn(entries, word) && !hasTag(word, nameTags);
}

/** What compromise lacks. */
const moreDemonyms: ReadonlySet<string> = new Set(
  `british english irish spanish danish swedish finnish polish turkish arab nepali burmese tanzanian mozambican yemeni muslim
  christian jewish catholic protestant hindu buddhist western eastern northern southern nordic latin flemish bavarian catalan
  basque sicilian somali malian maltese cypriot kurdish tibetan uyghur scandinavian baltic balkan slovenian slovene montenegrin
  kosovan azerbaijani uzbek laotian ghanian botswanan malawian burundian eritrean`.split(/\s+/),
);

const nameTags = [
  'MaleName',
  'FemaleName',
  'FirstName',
  'LastName',
  'Person',
  'Organization',
  'Country',
  'Region',
  'City',
  'Place',
  'ProperNoun',
  'SportsTeam',
];
