/** Verbs by which prose attributes speech: past, then present forms. What is only written or thought counts too. */
const past =
  'said told added wrote written tweeted posted argued insisted warned explained noted stated claimed replied responded announced asserted ' +
  'called described denounced denied condemned branded labelled labeled dubbed termed dismissed accused urged vowed pledged promised confirmed ' +
  'admitted acknowledged conceded declared complained recalled remarked observed commented suggested contended alleged maintained ' +
  'testified concluded predicted reported asked questioned wondered joked quipped shouted cried demanded proposed recommended stressed ' +
  'emphasised emphasized underlined reiterated repeated continued estimated believed thought feared hoped expected praised hailed ' +
  'lamented cautioned countered retorted ruled held found laughed shrugged sighed agreed answered threatened objected disagreed ' +
  'protested rejected criticised criticized slammed blasted characterised characterized referred spoke quoted cited read put swore ' +
  'apologised apologized boasted bragged whispered muttered mused reflected thundered snapped joked chanted sang exclaimed pleaded begged ' +
  'instructed ordered advised assured informed reassured reminded blamed credited signed defended welcomed recounted voiced expressed lauded mocked ridiculed characterised offered went';
const present =
  'says tells adds writes argues insists warns explains notes states claims replies announces asserts calls describes admits ' +
  'acknowledges declares recalls remarks observes suggests contends alleges maintains concludes predicts asks stresses believes thinks ' +
  'fears hopes reads jokes complains promises vows pledges denies accuses agrees points puts laughs continues likes worries remembers ' +
  'shouts cries orders tweets posts shrieks yells whispers mutters snaps reports warns testifies retorts exclaims muses reflects protests pleads responds ' +
  'sighs shrugs assures jokes recounts agrees cautions counters cites quotes dismisses praises condemns demands';
const participles =
  'saying telling adding writing arguing insisting warning explaining noting stating claiming announcing calling describing accusing ' +
  'denouncing condemning branding labelling labeling dubbing dismissing vowing pledging promising confirming citing declaring ' +
  'threatening ruling alleging stressing suggesting urging quoting asking predicting complaining admitting praising hailing decrying';
const base = 'say tell add argue call describe insist warn write claim admit deny ask';

const toSet = (words: string) => new Set(words.split(' '));
const pastVerbs = toSet(past);
const presentVerbs = toSet(present);
const participleVerbs = toSet(participles);
const baseVerbs = toSet(base);

/** Verbs that tell of speech only where speech stands right beside them. */
const weak = toSet(
  'read denied put held found continued believed thought feared hoped expected went offered signed posted ordered cited quoted ruled spoke ' +
    'reads puts points likes laughs continues hopes fears thinks believes added repeated agreed blamed credited sang welcomed expected defended ' +
    'estimated laughed shrugged sighed reflected referred voiced expressed called dubbed termed reported answered observed maintained proposed',
);

export type CueForm = 'past' | 'present' | 'participle' | 'base' | null;

export function toCueForm(word: string): CueForm {
  const lower = word.toLowerCase();
  if (pastVerbs.has(lower)) return 'past';
  if (presentVerbs.has(lower)) return 'present';
  if (participleVerbs.has(lower)) return 'participle';
  return baseVerbs.has(lower) ? 'base' : null;
}

export function isWeakCue(word: string): boolean {
  return weak.has(word.toLowerCase());
}

const verdicts = toSet(
  'rated marked listed classified graded deemed judged ranked regarded viewed saw portrayed depicted recorded certified assessed',
);

/** Verbs that judge in somebody's words where a quotation follows "as". */
export const isVerdict = (word: string): boolean => verdicts.has(word.toLowerCase());

/** Nouns for one who speaks without a name, at the head of a description: "a spokeswoman for the port". */
export const speakerNouns =
  'spokes(?:man|woman|person|people)|officials?|sources?|advis[eo]rs?|lawyers?|attorneys?|residents?|ministers?|ministry|analysts?|directors?|chief|chair(?:man|woman|person)?|' +
  'critics?|reviewers?|opponents?|heads?|leaders?|presidents?|mayor|governor|senators?|secretary|judges?|courts?|company|firm|group|agency|watchdog|boss(?:es)?|bank|union|government|' +
  'department|statements?|reports?|letters?|lawsuit|suit|complaint|filings?|memos?|emails?|surveys?|study|studies|documents?|post|tweet|note|notice|sign|' +
  'witness(?:es)?|neighbou?rs?|experts?|researchers?|scientists?|professors?|doctors?|nurses?|teachers?|students?|workers?|farmers?|drivers?|' +
  'owners?|founders?|managers?|executives?|employees?|members?|activists?|campaigners?|critics?|supporters?|police|officers?|' +
  'prosecutors?|investigators?|inspectors?|regulators?|council(?:lors?)?|committee|commission|board|party|coach|captain|players?|' +
  'authors?|editors?|journalists?|reporters?|diplomats?|ambassador|envoy|minister|premier|chancellor|king|queen|prince|pope|bishop|' +
  'priest|engineers?|architects?|curator|organis?z?ers?|panel|inquiry|tribunal|jury|insiders?|reps?|physicians?|volunteers?|survivors?|victims?|passengers?|customers?|shareholders?|investors?|' +
  'traders?|economists?|historians?|mother|father|wife|husband|son|daughter|brother|sister|widow|man|woman|boy|girl|person|people|' +
  'one|another|both|many|some|others|parents?|couple|team|association|organi[sz]ation|charity|trust|institute|university|museum|' +
  'operator|developer|maker|carrier|airline|railway|operator|newspaper|magazine|website|app|authority|authorities|administration|' +
  'campaign|coalition|federation|delegation|embassy|consulate|office|plaintiffs?|defendants?|petition|motion|ruling|order|foundation|firefighters?|fisherm[ae]n|skipper|captain|pilot|mechanic|landlord|tenants?|shopkeepers?|baker|chef|conductor|composer|actor|actress|singer|poet|novelist';

const speakerNoun = new RegExp(`^(?:${speakerNouns})$`, 'i');

/** Whether a noun is one of them. */
export const isSpeakerNoun = (noun: string): boolean => speakerNoun.test(noun);

/** Words before a quoted name, title or term: what follows in marks is not speech. */
export const namingBefore =
  /(?:\b(?:so-called|known (?:\p{Ll}+ ){0,4}as|dubbed|nicknamed|titled|entitled|named|called(?: the| a| an)?|the (?:word|words|term|phrase|name|title|label|slogan|hashtag|nickname|code ?name|letters?)|under the (?:name|title|headline|slogan)|(?:film|book|song|album|novel|series|movie|play|show|programme|program|podcast|documentary|single|track|opera|musical|poem|painting|exhibition|game|magazine|paper|essay|article|episode|chapter|section|category|brand|operation|project|codenamed|code-named),?)\s*)$/iu;
