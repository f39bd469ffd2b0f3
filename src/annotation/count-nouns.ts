import { isActor } from './lexicon.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Plurals of people that compromise does not know as such. */
const people = list(
  `people persons personnel men women children boys girls kids lads babies infants toddlers teens teenagers adolescents youths adults
  pensioners elders grandchildren grandparents staff staffers employees workers colleagues recruits apprentices trainees interns graduates alumni
  residents locals neighbours neighbors householders homeowners owners residents citizens natives immigrants passengers commuters motorists cyclists
  pedestrians users patients students pupils schoolchildren undergraduates teachers soldiers troops officers police marines recruits reservists veterans
  customers consumers shoppers clients voters members trustees delegates candidates applicants migrants refugees evacuees asylum-seekers hostages captives detainees
  victims survivors casualties protesters protestors demonstrators marchers rioters strikers activists campaigners inmates prisoners suspects defendants
  doctors clinicians medics paramedics nurses midwives carers rescuers firefighters volunteers helpers farmers smallholders growers herders
  villagers islanders townspeople families investors shareholders stakeholders subscribers viewers readers followers listeners speakers players fans supporters
  spectators competitors runners finalists visitors tourists guests attendees delegates participants sources witnesses officials crew crews whistleblowers
  adults tenants drivers engineers sailors seafarers divers lawmakers councilors councillors senators judges jurors jurymen jurywomen fishermen fisherfolk
  businessmen businesswomen policemen servicemen congressmen clergymen freshmen firemen guards lifeguards experts scientists specialists
  Americans Britons Europeans Africans Asians Australians Canadians Indians Russians Ukrainians Israelis Palestinians Germans Italians
  Yorkers Londoners Muslims Christians Jews Hindus Catholics Buddhists parents spouses couples twins widows orphans donors signatories beneficiaries`,
);
/** compromise takes them for people, news mostly for firms or things. */
const doubtful = list(
  `operators makers producers developers dealers builders providers distributors contractors suppliers manufacturers publishers brokers insurers partners affiliates
  hosts guides models populations phrases characters spirits ghosts phantoms apparitions icons idols pawns controllers cleaners sweepers streamers testers originators oracles`,
);
/** Measures as written, and the unit that they stand for, in British spelling. */
const measures: Readonly<Record<string, string>> = Object.fromEntries(
  `km=kilometres kms=kilometres kilometres kilometers=kilometres miles m=metres metres meters=metres cm=centimetres centimetres centimeters=centimetres
  mm=millimetres millimetres millimeters=millimetres yards feet ft=feet inches kg=kilograms kgs=kilograms kilos=kilograms kilograms kilogrammes=kilograms grams
  tonnes tons pounds lbs=pounds lb=pounds ounces litres liters=litres gallons pints barrels acres hectares ha=hectares megawatts gigawatts mw=megawatts gw=gigawatts
  kw=kilowatts kilowatts kwh=kilowatt-hours mwh=megawatt-hours gwh=gigawatt-hours kilowatt-hours megawatt-hours gigawatt-hours twh=terawatt-hours
  km/h=km/h kph=km/h mph=mph knots degrees °=degrees °c=°C °f=°F seats votes shares times points gb=gigabytes mb=megabytes tb=terabytes gigabytes megabytes terabytes`
    .split(/\s+/)
    .map((pair) => pair.split('=', 2) as [string, string?])
    .map(([written, unit]) => [written, unit ?? written]),
);

/** A measure that stands right behind its number, with a space or without. `m` alone could be millions. */
export const shortMeasures = 'km/h|kph|mph|kms?|cm|mm|kgs?|lbs?|ft|ha|[kKmMgG][wW]|[kMGT]Wh|[GMT]B|°[CF]?';

/** Whether a plural, or a noun that has none, means people. */
export function isPeople(noun: string): boolean {
  const last = noun.toLowerCase().split('-').at(-1) ?? '';
  if (people.has(noun) || people.has(last)) return true;
  return !doubtful.has(last) && isTrade(last);
}

/** By the lexicon, which has the singulars. */
function isTrade(plural: string): boolean {
  const forms = [plural.replace(/s$/, ''), plural.replace(/ies$/, 'y'), plural.replace(/men$/, 'man')];
  return forms.some((form) => form !== plural && isActor(form));
}

/** The unit of a measure ("kilometers": kilometres), null for any other noun. */
export function toMeasure(noun: string): string | null {
  const key = noun.toLowerCase();
  return Object.hasOwn(measures, key) ? (measures[key] ?? null) : null;
}

const irregular =
  /^(?:people|men|women|children|grandchildren|staff|personnel|police|troops|crew|sheep|fish|aircraft|spacecraft|cattle|feet|mice|geese|teeth|media|data|criteria)$/;
/** Whether a word is what can be counted: a plural, by its form. */
export const isPlural = (noun: string): boolean =>
  irregular.test(noun) ||
  /(?:^|-)(?:people|men|women)$|\p{Ll}men$/u.test(noun) ||
  /[^sui]s$/.test(noun) ||
  isPeople(noun);

/** Units of time, and words in -s that are no plurals: a number with one of them before any noun counts nothing. */
export const notCounted =
  /^(?:days?|weeks?|fortnights?|months?|years?|decades?|centuries|hours?|minutes?|seconds?|nights?|mornings?|evenings?|weekends?|quarters|winters|summers|autumns|halves|was|is|has|does|this|us|less|as|its|his|hers|theirs|ours|plus|versus|across|perhaps|always|sometimes|towards|besides|thirds|fifths|cents|pence|old|years-old)$/i;

/** No noun phrase goes over one of these. */
export const breaks = list(
  `and or nor but to into in on onto at for with within without from by of off over under above below between among against during since until
  through about around near out up down behind before after the a an that which who whom whose when where while because though although if than so yet not then
  percent per cent more he she it we they you i him them me my our your their her these those there both
  took had have got gave went came said saw were are be been being am did do found won lost held led made kept left told sold sent saw met wrote began will would can could may might must should shall`,
);
