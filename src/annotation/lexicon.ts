import nlp from 'compromise';

/** compromise gives its model without a type. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const entries = (nlp.model() as unknown as Model).one.lexicon;

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

function hasTag(word: string, tags: readonly string[]): boolean {
  if (!Object.hasOwn(entries, word)) return false;
  return [entries[word] ?? []].flat().some((tag) => tags.includes(tag));
}

/** Whether compromise knows a lower-case word for a verb in the past tense. */
export function isPastTense(word: string): boolean {
  return hasTag(word, ['PastTense']);
}

/** Whether compromise knows a lower-case noun for what somebody is by trade, office or kin. */
export function isActor(word: string): boolean {
  return hasTag(word, ['Actor']);
}

/** Whether compromise knows a lower-case word as a given name. */
export function isFirstName(word: string): boolean {
  return hasTag(word, ['MaleName', 'FemaleName', 'FirstName']);
}

/** Whether a lower-case word is the adjective of a people, a faith or a part of the world: "chinese". */
export function isDemonym(word: string): boolean {
  return hasTag(word, ['Demonym']) || moreDemonyms.has(word);
}

/** Whether lower-case words are an organization that news of any affair names. */
export function isKnownOrganization(words: string): boolean {
  return hasTag(words, ['Organization', 'SportsTeam']) || moreOrganizations.has(words);
}

/** Whether lower-case words without accents are a country, a region or a large city: `us` is the United States. */
export function isKnownPlace(words: string): boolean {
  if (moreOrganizations.has(words)) return false;
  return hasTag(words, ['Country', 'Region', 'City', 'Place']) || morePlaces.has(words);
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

const moreOrganizations: ReadonlySet<string> = new Set([
  ...[
    'european union',
    'european commission',
    'european parliament',
    'united nations',
    'un',
    'eu',
    'nato',
    'african union',
    'asean',
  ],
  ...[
    'who',
    'imf',
    'wto',
    'world bank',
    'world health organization',
    'interpol',
    'europol',
    'unesco',
    'unicef',
    'opec',
    'fifa',
    'uefa',
  ],
  ...[
    'reuters',
    'afp',
    'agence france-presse',
    'associated press',
    'bloomberg',
    'xinhua',
    'dpa',
    'tass',
    'al jazeera',
    'fda',
    'ema',
  ],
]);

/** Countries by their code-list names, and the cities of the time-zone list outside the Americas, from Node's own data. */
const morePlaces: ReadonlySet<string> = new Set([
  ...[
    'us',
    'usa',
    'uk',
    'uae',
    'middle east',
    'west bank',
    'the hague',
    'gaza strip',
    'crimea',
    'siberia',
    'latin america',
    'balkans',
    'strasbourg',
  ],
  ...[
    'virginia',
    'west virginia',
    'georgia',
    'north carolina',
    'south carolina',
    'britain',
    'great britain',
    'new delhi',
    'saudi arabia',
  ],
  ...toCountryNames(),
  ...toZoneCities(),
]);

function toCountryNames(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes
    .filter((code) => !/^(?:X|Q|ZZ|EZ|EU|UN)/.test(code))
    .flatMap((code) => names.of(code) ?? [])
    .map((name) => toPlain(name.replace(/ \(.*| SAR .*/, '')));
}

function toZoneCities(): readonly string[] {
  return Intl.supportedValuesOf('timeZone')
    .flatMap((zone) => /^(?:Africa|Asia|Europe)\/([^/]+)$/.exec(zone)?.[1] ?? [])
    .map((city) => toPlain(city.replaceAll('_', ' ')))
    .filter((city) => !isFirstName(city) && !isCommonWord(city) && city !== 'oral');
}

function toPlain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('-', ' ')
    .toLowerCase();
}
