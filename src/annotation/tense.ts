import { isPastTense } from './lexicon.ts';

/** `meant`: what was to come when it was told of ("was due in May"), and may lie on either side. */
export type Tense = 'past' | 'future' | 'meant' | null;

/** Whether a weekday beside these words is the next one. */
export const looksAhead = (tense: Tense): boolean => tense === 'future' || tense === 'meant';

const irregularPast = new Set(
  (
    'was were had did said told held met made took went came gave got won lost began left sent wrote spoke found brought ' +
    'bought kept saw led fell rose paid ran stood heard sold died knew grew threw drew flew broke chose drove rode sank sang ' +
    'swore tore wore woke hid bit bid struck stuck swept shot sought taught thought caught fought felt dealt meant built lent ' +
    'spent laid became overtook undertook withdrew underwent upheld forbade shook slid spun sprang stole swam understood won ' +
    'hit cut put quit shut set hurt burst cast split spread been gone done given taken shown seen known fallen risen'
  ).split(' '),
);
const notPast = new Set(
  'need indeed speed feed seed breed agreed-upon exceed proceed succeed red bed hundred kindred sacred wicked naked shed embed'.split(
    ' ',
  ),
);
/** Words before "to" + infinitive that say the thing is still to come. */
const prospects = new Set(
  (
    'due set scheduled expected likely planned plans plan planning agreed agrees intends intend intended hopes hope hoped wants ' +
    'want wanted promised promises vowed vows pledged pledges aims aim aimed slated poised ready is are was were has have had ' +
    'deadline supposed going about bound prepared preparing preparations continue'
  ).split(' '),
);
/** Verbs in the simple present that announce a date. */
const announces =
  /^(?:begins?|starts?|opens?|closes?|takes?|kicks?|meets?|returns?|votes?|ends?|expires?|resumes?|runs?|faces?|launches|goes|go|holds?|hosts?|marks|lands|premieres|airs|sets|eyes|targets|plays?|visits?|travels?|meet|heads?|returns?|reopens?|arrives|continues|due)$/;
/** What is called or set for a day is to come. */
const calls =
  /^(?:called|calls?|set|strikes?|planned|plans|scheduled|vote|meeting|hearing|rally|march|summit|due|booked)$/;
const determiners =
  /^(?:a|an|the|its|his|her|their|our|my|your|this|that|these|those|more|most|newly|so-called|widely|highly|of|with|for|by|and|or|any|no|some|\S+'s?)$/;

/**
 * Whether the words around a time expression speak of what has been or of what is to come.
 * `before` and `after` are the rest of its sentence. The verb nearest before it decides; at the head of a
 * sentence, the first verb after it. `null` where nothing speaks.
 */
export function toTense(before: string, after: string): Tense {
  if (arranged.test(before) || awaited.test(before) || putOff.test(before)) return 'future';
  if (/\b[Aa]s of $/.test(before) && readForwards(toWords(after.slice(0, 160))) !== 'future') return 'past';
  if (
    /^(?: (?:is|are|sees|brings|marks) |,? (?:I['’]m|[Ww]e['’]re|I am|we are|s?he['’]s|they['’]re) (?!been|had))/.test(
      after,
    ) &&
    readBackwards(toWords(before)) === null
  )
    return 'future';
  if (bidden.test(before) || convened.test(before)) return 'future';
  const tense = readBackwards(toWords(before.slice(-240))) ?? readForwards(toWords(after.slice(0, 160)));
  return tense === 'future' && wasMeant.test(before) ? 'meant' : tense;
}

/** “Ask me on Wednesday.” */
const bidden =
  /^\W*(?:Ask|Call|Come|Join|Look|Meet|See|Stay|Talk|Try|Wait|Watch)(?: (?!(?:had|was|were|did|said)\b)[\p{L}’'-]+){0,6} (?:on )?$/u;
/** "has called a protest in the capital on Friday": no perfect takes a past day, so it is the protest's. */
const convened =
  /\b(?:has|have|['’]s|['’]ve) (?:\p{Ll}+ly )?(?:called|announced|arranged|booked|convened|organi[sz]ed|scheduled|summoned) (?:for )?(?:an?|the|its|their|another|new|fresh) (?:(?!(?:that|which|who|after|when|because)\b)[\p{L}’'-]+ ){1,8}(?:on |for |from )?$/u;
/** What is told in the present for a day: "the deadline is Monday", "a vigil is being held on", "the rules come into force on", "warned of rain on". */
const arranged =
  /(?:\b(?:is|are|['’]s|likely)(?: (?:being \p{Ll}+|playing|meeting|travell?ing|flying|returning|holding|hosting|staging|launching|leaving|facing|visiting|opening|closing|starting)(?: [\p{L}’'-]+){0,3})?|\bcomes? into (?:force|effect|being)|\breports? (?:its )?(?:\p{Ll}+[ -]){0,2}(?:results|earnings|figures)|\bwarn(?:s|ed|ing)? of (?:[\p{Ll}-]+ ){1,4}?[\p{Ll}-]+) (?:on )?$/u;
/** "adjourned the case to", "until midnight on". */
/** "is doubtful for the cup tie with the Stars on" */
const awaited =
  /\b(?:is|are|remains?) (?:doubtful|unavailable|available|fit|ready|out) (?:for|of) [^,.;]{0,60}(?: on)? $/u;
const putOff =
  /(?:\b(?:adjourned|postponed|deferred|rescheduled|moved|put (?:off|back)|pushed back|brought forward|extended|delayed)\b[^.;]{0,60} to|\b(?:until|till) (?:midnight|noon|midday|the (?:end|close|start) of|at least|early|late|\d[\d.:]* ?(?:[ap]\.?m\.?)?)(?: on)?) $/u;
const wasMeant =
  /\b(?:was|were|had been) (?:\p{Ll}+ly )?(?:due|scheduled|slated|set|expected|supposed|meant|planned|to be)\b(?:(?!\b(?:will|would|is|are)\b)[^.;:])*$/u;

function toWords(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[;:]/gu) ?? [];
}

function readBackwards(words: readonly string[]): Tense {
  const last = words.at(-1)?.toLowerCase() ?? '';
  const beforeLast = words.at(-2)?.toLowerCase() ?? '';
  if (last === 'by' && words.slice(-10).includes('had')) return 'past';
  if (/^(?:until|till|by|deadline)$/.test(last)) return 'future';
  if (last === 'for' && words.slice(-5).some((word) => calls.test(word))) return 'future';
  if (last === 'of' && beforeLast === 'ahead') return 'future';
  if (/^(?:since|after)$/.test(last)) return 'past';
  for (let i = words.length - 1; i >= 0; i--) {
    const verdict = readWord(words, i);
    if (verdict === 'stop') return null;
    if (verdict !== null) return verdict;
  }
  return null;
}

function readWord(words: readonly string[], i: number): Tense | 'stop' {
  const raw = words[i] ?? '';
  if (raw === ';') return 'stop';
  const word = raw.toLowerCase();
  const previous = words[i - 1]?.toLowerCase() ?? '';
  const next = words[i + 1]?.toLowerCase() ?? '';
  if (/^(?:will|shall|won't|'ll|upcoming|forthcoming|tomorrow)$/.test(word) || /'ll$/.test(word))
    return isNoun(word, previous) ? null : next === 'not' && isRefusal(words[i + 2]) ? 'past' : 'future';
  if (/^(?:would|could|should|may|might|must|can)$/.test(word) && raw === word) {
    // "would have gone" is past, "would have a scan" is to come.
    if (next === 'have' && !determiners.test(words[i + 2]?.toLowerCase() ?? '')) return 'past';
    if (next === 'not' && isRefusal(words[i + 2])) return 'past';
    return 'future';
  }
  if (word === 'to' && next !== '' && /^[a-z]+$/.test(next) && !determiners.test(next)) {
    if (next === 'have') return 'past';
    return prospects.has(previous) && !isAux(previous, words[i - 2]) ? 'future' : null;
  }
  if (/^(?:due|scheduled|slated)$/.test(word)) return 'future';
  if (/^(?:planned|set|expected|forecast|deadline)$/.test(word) && /^(?:for|on|by|at|in|of)$/.test(next))
    return 'future';
  if (/^(?:planned|expected|forecast)$/.test(word) && /^(?:|over)$/.test(next)) return 'future';
  if (
    announces.test(word) &&
    raw === word &&
    (!determiners.test(previous) || previous === 'that') &&
    previous !== 'to'
  )
    return 'future';
  return isPastVerb(raw, previous, words[i - 2]?.toLowerCase() ?? '', next) ? 'past' : null;
}

const isNoun = (word: string, previous: string): boolean =>
  word === 'will' && /^(?:a|the|his|her|their|free|political|last)$/.test(previous);

const isRefusal = (word: string | undefined): boolean =>
  /^(?:say|comment|discuss|confirm|be|elaborate|disclose|identify|name|immediately|give|provide)$/.test(
    word?.toLowerCase() ?? '',
  );

/** "have to" and "had to" with a person before them: an obligation, not a prospect. */
const isAux = (previous: string, before: string | undefined): boolean =>
  /^(?:had|was|were)$/.test(previous) && before === undefined;

function isPastVerb(raw: string, previous: string, beforePrevious: string, next: string): boolean {
  const word = raw.toLowerCase();
  if (raw !== word && !/^(?:[A-Z][a-z]+ed|Had|Was|Were|Did)$/.test(raw)) return false;
  if (previous === 'be' || (beforePrevious === 'be' && previous.endsWith('ly'))) return false;
  if (/^(?:will|would|to|could|should|may|might|must|can)$/.test(previous)) return false;
  if (irregularPast.has(word)) {
    if (/^(?:set|left|met|held|made|known|led|cut|put|split|spread|cast|hit|bid)$/.test(word))
      return !determiners.test(previous);
    return true;
  }
  if (raw === word && !word.endsWith('ed') && isPastTense(word)) return !determiners.test(previous);
  if (!word.endsWith('ed') || word.length < 5 || notPast.has(word) || raw !== word) return false;
  // "an extended meeting": a participle between a determiner and its noun says nothing of the clause.
  return !determiners.test(previous) || next === '' || /^(?:on|in|at|by)$/.test(next);
}

function readForwards(words: readonly string[]): Tense {
  for (let i = 0; i < words.length; i++) {
    const raw = words[i] ?? '';
    const word = raw.toLowerCase();
    const next = words[i + 1]?.toLowerCase() ?? '';
    if (raw === ';') return null;
    if (/^(?:will|shall|won't)$/.test(word) || word.endsWith("'ll")) return 'future';
    if (/^(?:is|are)$/.test(word) && /^(?:due|set|scheduled|expected|to|likely|slated)$/.test(next))
      return 'future';
    if (/^(?:plans|intends|hopes|expects)$/.test(word) && next === 'to') return 'future';
    if (announces.test(word) && raw === word && !determiners.test(words[i - 1]?.toLowerCase() ?? ''))
      return 'future';
    if (isPastVerb(raw, words[i - 1]?.toLowerCase() ?? '', words[i - 2]?.toLowerCase() ?? '', next))
      return 'past';
    if (/^(?:has|have)$/.test(word)) return 'past';
  }
  return null;
}
