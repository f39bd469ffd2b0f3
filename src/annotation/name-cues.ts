import type { Kind } from '../text/annotation.ts';
import {
  bodyBelongings,
  bodyNouns,
  bodyWords,
  instrumentTails,
  personBelongings,
  personNouns,
  placeFronts,
  placeNouns,
  placeTails,
  productNouns,
  productTails,
  programmeFronts,
  programmeTails,
  speechVerbs,
} from './kind-words.ts';
import { isFirstName, isKnownOrganization, isKnownPlace, isPastTense } from './lexicon.ts';
import type { Sighting } from './name-sightings.ts';
import { functionWords, honorifics, leadingSurnames, legalForms, postNominals, roles } from './name-words.ts';
import { isAcronym, isCapital, type Token } from './tokens.ts';

/** One piece of evidence for a kind, and how much it weighs. 3 is enough alone. */
export interface Cue {
  readonly kind: Kind;
  readonly weight: number;
  /** A sentence fragment for a reader. */
  readonly why: string;
}

/** What a name's own words say of its kind. */
export function findOwnCues(words: readonly Token[]): readonly Cue[] {
  const keys = words.map(({ key }) => key);
  const last = keys.at(-1) ?? '';
  const cues: Cue[] = [];
  const add = (kind: Kind, weight: number, why: string) => cues.push({ kind, weight, why });
  const isTreaty = instrumentTails.has(keys[0] ?? '') && /^(?:of|on|for)$/.test(keys[1] ?? '');
  if (keys.length > 1 && (instrumentTails.has(last) || isYearAfterTail(keys) || isTreaty))
    add('instrument', 4, 'named as a statute or treaty');
  const isProgramme = programmeFronts.has(keys[0] ?? '') || programmeTails.has(last);
  if (keys.length > 1 && isProgramme) add('programme', 4, 'named as a programme');
  if (keys.length > 1 && keys.length < 4 && placeFronts.has(keys[0] ?? '') && !bodyWords.has(last))
    add('place', 3, `begins with “${words[0]?.raw}”`);
  const isModel =
    keys.length > 1 &&
    keys.length < 4 &&
    /\d/.test(last) &&
    !isYearAfterTail(keys) &&
    keys[0] !== keys[0]?.[0];
  if (isModel && cues.length === 0) add('product', 2, 'bears a number');
  if (keys.length > 1 && productTails.has(last)) add('product', 4.5, `ends in “${words.at(-1)?.raw}”`);
  // "MS Stella Borealis": a ship.
  if (keys.length > 1 && /^(?:MS|MV|SS|HMS|USS|RMS|RRS)$/.test(words[0]?.raw ?? ''))
    add('product', 4, 'named as a ship');
  const isLettered =
    words.at(-1) !== undefined &&
    isAcronym(words.at(-1) as Token) &&
    !/^[IVX]+$|\d/.test(words.at(-1)?.raw ?? '');
  if (keys.length > 1 && isLettered && !isAcronym(words[0] as Token))
    add('organization', 2, 'ends in an acronym');
  if (keys.length > 1 && keys.length < 5 && isGaelic(words.at(-1)?.raw ?? ''))
    add('person', 2, 'ends in a surname with “Mac” or “O’”');
  if (keys.length > 1 && placeTails.has(last)) add('place', 3, `ends in “${words.at(-1)?.raw}”`);
  const isBody =
    keys.length > 1 &&
    (bodyWords.has(last) ||
      (last === 'executive' && keys.includes('and')) ||
      keys.some((key, at) => /^(?:of|in)$/.test(keys[at + 1] ?? '') && bodyWords.has(key)));
  if (isBody || (bodyWords.has(keys[0] ?? '') && keys.length > 2 && /^(?:of|for)$/.test(keys[1] ?? ''))) {
    add('organization', isProgramme ? 1.5 : 3, 'named as a body');
  }
  if (keys.length > 1 && legalForms.has(last)) add('organization', 4, 'bears a legal form');
  if (isKnownPlace(keys.join(' '))) add('place', 30, 'a known place');
  if (isKnownOrganization(keys.join(' '))) add('organization', 3, 'a known organization');
  if (keys.length === 1 && /\p{Ll}\p{Lu}/u.test(words[0]?.raw ?? ''))
    add('organization', 1, 'a capital inside');
  if (keys.length > 1 && keys.length < 5 && isFirstName(keys[0] ?? '') && cues.length === 0) {
    add('person', 2, 'begins with a given name');
  }
  if (keys.length > 1 && keys.length < 4 && leadingSurnames.has(keys[0] ?? '') && cues.length === 0) {
    add('person', 1, 'begins with a surname of the East');
  }
  return cues;
}

/** "MacAskill", "McGrath", "NicDhòmhnaill". */
function isGaelic(word: string): boolean {
  return /^(?:Mac|Mc|Nic)\p{Lu}\p{Ll}/u.test(word);
}

function isYearAfterTail(keys: readonly string[]): boolean {
  return /^\d{4}$/.test(keys.at(-1) ?? '') && keys.some((key) => instrumentTails.has(key));
}

/** What the words around one sighting say. */
export function findCues(sighting: Sighting): readonly Cue[] {
  return [...findCuesBefore(sighting), ...findCuesAfter(sighting)];
}

function findCuesBefore({ tokens, from, to, title, words }: Sighting): readonly Cue[] {
  const cues: Cue[] = [];
  const add = (kind: Kind, weight: number, why: string) => cues.push({ kind, weight, why });
  const key = (back: number) => tokens[from - back]?.key ?? '';
  const dotted = key(1) === '.' && honorifics.has(key(2));
  if (title !== '') add('person', 3, `introduced as “${title}”`);
  else if (honorifics.has(key(1)) || dotted) add('person', 3, 'addressed as a person');
  else if (words.length === 1 && /.\p{Lu}/u.test(words[0]?.raw ?? '') && personNouns.has(key(1)))
    add('organization', 1, `called “${key(1)}”`);
  else if (personNouns.has(key(1)) || (key(1) === ',' && personNouns.has(key(2)))) {
    add('person', 3, `introduced as “${tokens[from - (key(1) === ',' ? 2 : 1)]?.raw}”`);
  }
  if (key(1) === 'to' && key(2) === 'according') add('organization', 1, '“according to” before it');
  if (/^(?:called|named|dubbed)$/.test(key(1))) add('product', 2, `“${key(1)}” before it`);
  else if (speechVerbs.has(key(1)) && key(1) !== 'told') add('person', 1, `“${key(1)}” before it`);
  if (key(1) === 'told' || (key(1) === 'the' && key(2) === 'told')) add('organization', 1, 'told something');
  // "the firm, Norfisk" is called a firm; "in the High Court, Ana Ruiz" is not.
  const isBehindName = key(1) === ',' && isCapital(tokens[from - 2] as Token);
  const noun = isBehindName ? '' : key(1) === ',' ? key(2) : key(1);
  // "owner Ana Ruiz" may be a firm or a person: the name's own words tell.
  if (bodyNouns.has(noun) && !(noun === 'owner' && words.length > 1))
    add('organization', 2, `called “${noun}”`);
  if (productNouns.has(noun)) add('product', 3, `called “${noun}”`);
  const of = key(1) === 'the' ? key(2) : key(1);
  const head = key(1) === 'the' ? key(3) : key(2);
  if (of === 'of' && (placeNouns.has(head.replace(/s$/, '')) || head === 'cities'))
    add('place', 3, `“${head} of” before it`);
  else if (of === 'of' && (personNouns.has(head) || head === 'owner'))
    add('organization', head === 'owner' ? 2 : 3, `“${head} of” before it`);
  else if (/^(?:by|at|for|from|of)$/.test(of) && key(1) === 'the')
    add('organization', 1, `“${of} the” before it`);
  else if (/^(?:by|for|with)$/.test(of)) add('organization', 0.5, `“${of}” before it`);
  const isCoined = words.some(({ raw }) => /\p{Ll}\p{Lu}|\p{L}\d/u.test(raw));
  if (/^(?:in|near|outside|across|throughout)$/.test(key(1)) && !isCoined)
    add('place', 2, `“${key(1)}” before it`);
  if (/^(?:from|to|at|of|off|above|below|around)$/.test(key(1))) add('place', 0.5, `“${key(1)}” before it`);
  if (/^(?:north|south|east|west)$/.test(key(2)) && key(1) === 'of') add('place', 2, 'a bearing before it');
  const next = tokens[to + 1];
  const isAttribute =
    next?.kind === 'word' &&
    next.before === ' ' &&
    !isCapital(next) &&
    !functionWords.has(next.key) &&
    !speechVerbs.has(next.key);
  if (key(1) === 'the') add('organization', isAttribute ? 0.5 : 1, '“the” before it');
  if (
    of === 'of' &&
    tokens[from - (key(1) === 'the' ? 3 : 2)] &&
    isCapital(tokens[from - (key(1) === 'the' ? 3 : 2)] as Token)
  ) {
    add('organization', 1, '“of” and a name before it');
  }
  return cues;
}

function findCuesAfter({ tokens, to, from, words }: Sighting): readonly Cue[] {
  const cues: Cue[] = [];
  const add = (kind: Kind, weight: number, why: string) => cues.push({ kind, weight, why });
  const key = (on: number) => tokens[to + on]?.key ?? '';
  const isPossessive = key(1) === "'" && tokens[to + 1]?.before === '';
  const owned = key(2) === 's' ? key(3) : key(2);
  if (isPossessive && personBelongings.has(owned)) add('person', 1, `“${owned}” belong to it`);
  if (isPossessive && bodyBelongings.has(owned)) add('organization', 0.5, `“${owned}” belong to it`);
  if (bodyBelongings.has(key(1)) && tokens[to + 1]?.before === ' ')
    add('organization', 2, `“${key(1)}” after it`);
  if (productNouns.has(key(1))) add('product', 2, `called “${key(1)}”`);
  if (speechVerbs.has(key(1))) add('person', 1, `“${key(1)}” after it`);
  else if (words.length > 1 && isPastTense(key(1)) && !productTails.has(words.at(-1)?.key ?? ''))
    add('person', 1, `“${key(1)}” after it`);
  if (/^[,(]$/.test(key(1)) && /^\d{2}$/.test(key(2)) && /^[,.)]$/.test(key(3)))
    add('person', 3, 'an age after it');
  if (key(1) === ',' && /^(?:who|whose)$/.test(key(2)))
    add(key(2) === 'who' ? 'person' : 'organization', key(2) === 'who' ? 3 : 0.5, `“${key(2)}” after it`);
  if (postNominals.has(tokens[to + 1]?.raw ?? '')) add('person', 3, `“${tokens[to + 1]?.raw}” after it`);
  if (key(1) === ',' && key(2) === 'which' && key(3) !== '') add('organization', 1, '“which” after it');
  if (key(1) === 'who') add('person', 2, '“who” after it');
  if (key(1) === ',' && from !== to && isKnownPlace(key(2))) add('place', 1, 'a place after it');
  if (key(1) === ',' && isKnownPlace(key(2)) && from === to && key(3) !== 'and')
    add('place', 1, 'a place after it');
  if (key(1) === '—' && to <= 2) add('place', 3, 'a dateline');
  const apposition = key(1) === ',' ? findApposition(tokens, to + 2) : null;
  if (apposition?.noun === 'owner' && isFirstName(tokens[from]?.key ?? '') && from < to)
    add('person', 2, '“owner” after it');
  else if (apposition) add(apposition.kind, 2, `“${apposition.noun}” after it`);
  return cues;
}

/** The noun that a comma and a phrase put beside a name: ", a builder of quays", ", director of the survey". */
function findApposition(tokens: readonly Token[], at: number): { kind: Kind; noun: string } | null {
  const isArticle = /^(?:a|an|the|its|their|his|her|one)$/.test(tokens[at]?.key ?? '');
  for (let next = at; next < at + (isArticle ? 6 : 3); next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || /^(?:of|that|which|who|at|in|for|to|and)$/.test(token.key)) return null;
    const following = tokens[next + 1];
    if (
      following?.kind === 'word' &&
      !/^(?:of|that|which|who|at|in|for|from|on|with|based)$/.test(following.key)
    )
      continue;
    if (personNouns.has(token.key) || roles.has(token.key)) return { kind: 'person', noun: token.key };
    if (!isArticle) return null;
    if (productNouns.has(token.key)) return { kind: 'product', noun: token.key };
    if (bodyNouns.has(token.key)) return { kind: 'organization', noun: token.key };
    if (placeNouns.has(token.key)) return { kind: 'place', noun: token.key };
  }
  return null;
}
