import type { NoteKind } from '../text/annotation.ts';

/** A trace that lost words leave in a sentence. */
export interface GapPattern {
  readonly kind: NoteKind;
  /** For the reader: what seems to be wrong. */
  readonly note: string;
  /** Global; the match is what is marked. */
  readonly pattern: RegExp;
  /** False where the rest of the sentence shows that nothing is lost. */
  readonly holds?: (around: { before: string; match: string; after: string }) => boolean;
}

const ofNouns =
  '(?:co-?)?founders?|owners?|acquisition|takeover|purchase|sale|launch|chief executive|CEO|director|head|editor|authors?|makers?|creators?|' +
  'developers?|publishers?|operators?|subsidiary|parent|boss|president|chairman|chairwoman|chair|members?|release|edition|hosts?|' +
  'producers?|version|users|rest|majority|city|state|town|university|district|capital|mayor|governor|minister|leader|killing|arrest|' +
  'death|resignation|appointment|election|collapse|closure|destruction|creation|publication|maker|kind|form|part|copy|name|help|use|lack|number|hundreds|thousands|millions|invasion|accusations|instead|because|spokes(?:man|woman|person)';
/** "the men they held", "the yard he was": a clause beside its noun, without a pronoun between, may end in a preposition. */
const contact =
  /(?<!\b(?:and|but|that|because|when|while|as|if|said|says|then)) (?:he|she|they|we|I|you|it) (?:\p{Ll}+ ){0,3}$/u;
/** What "of" may stand behind at the end of a clause: an object's relative, never "who is the founder of," nor "where it completed". */
const strands = (before: string): boolean =>
  /\b(?:that|which|whom|what|whatever|to be|all|anything|everything|something|nothing)\b[^.;]*$/i.test(
    before,
  ) ||
  /\b(?:who|whose|how|why)\b(?= (?:he|she|they|it|we|I|you|the|an?|his|her|its|their|\p{Lu}\p{Ll}+) )[^.;]*$/u.test(
    before,
  ) ||
  contact.test(before);
/** "the house the police took care of is": a noun and the subject of its clause. */
const subjectAfterNoun =
  /\p{Ll} (?:(?:the|a|an|his|her|its|their|our|my|your|this|that) (?:\p{L}+ ){1,3}|\p{Lu}[\p{L}-]+ (?:\p{L}+ ){0,2})(?:\p{Ll}+ed|\p{Ll}+s|was|were|is|are|had|has|took|made|thought|spoke|knew) (?:\p{Ll}+ ){0,3}$/u;
const participle =
  '(?!(?:passed|walked|dropped|stopped|popped|stood|sailed|rushed|lived|swore|stayed|nearby|used|need)\\b)(?:\\p{Ll}+ed|made|built|run|led|written|sold|sent|told|shot|won|bought|taken|seen|shown|given|drawn|paid|known|found|hit|held|set|chosen)';
const when =
  '(?:(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:\\d{4}|\\p{Lu}\\p{Ll}+)|last (?:week|month|year)|yesterday|jointly|mainly|partly|first|since \\p{Lu}\\p{Ll}+) )?';
const owners =
  'acquired|bought|purchased|founded|co-founded|launched|owns|owned|sold|took over|developed|created|runs|ran|operates|operated|manages|edits|edited|joined';
const things =
  'app|company|firm|start-?up|service|platform|site|website|newspaper|magazine|retailer|network|broadcaster|agency|studio|carmaker|bank|airline|brand|band|blog|podcast|newsletter|tool|game';
const noDeterminer =
  "(?!(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|one|two|three|another|each|every|any|no|some|several|and|or|by|in|on|for|to|with|into|up|out|as|it|them|him|from|both|all|more|many|other|such|what|which|at|off|over|of|under)\\b|[\\p{L}]+['’]s\\b|\\d)";

/** Plain traces of words lost or doubled: those that the learned net (`find-holes.ts`) does not see better. */
export const gapPatterns: readonly GapPattern[] = [
  {
    kind: 'gap',
    note: 'A name seems to be lost after “of”.',
    pattern: new RegExp(`\\b(?:${ofNouns}) of ?(?:[,.;:)]|[—–](?= ))`, 'giu'),
    holds: ({ before, match, after }) => {
      if (strands(before) && !/['’]s $/.test(before)) return false;
      if (/,$/.test(match) && /^ (?:say|for|as|of course|in|perhaps|well|among|at|by|to|or)\b/.test(after))
        return false;
      // "founder of, and investor in, the firm" shares what follows the second comma.
      return !(
        /,$/.test(match) &&
        !/^ and (?:now|later|then|since)\b/.test(after) &&
        /^ (?:and|or|but|if|as)\b[^,.;]{0,60} (?:in|of|to|for|at|with|from|by|on)[, ]/.test(after) &&
        !/^ and (?:\p{Ll}+ ){1,3}from \p{Lu}/u.test(after)
      );
    },
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after “of”.',
    pattern:
      /\b(?:(?:co-?)?founder|owner|acquisition|takeover|purchase|chief executive|CEO|subsidiary|parent company|author|creator|director|chairman|chairwoman|member|leader|editor|trustee|governor|captain) of (?:in|on|at|for|with|after|until|since|before|when|but|is|was|has|had|said|says|told|who|which|from)(?= )/giu,
    holds: ({ before }) => !strands(before),
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after “by”.',
    pattern: new RegExp(
      `(?<=[\\p{L},;] )${participle} ${when}by (?:and(?! large\\b)|or|said|says|was|were|is|are|has|had|until|since|that|which|who|but)(?= [\\p{L}\\d])`,
      'gu',
    ),
    // "is inspired by and evokes": two verbs that share what follows.
    holds: ({ before, match, after }) =>
      !strands(before) && !(/and$/.test(match) && /^ (?:\p{Ll}+ly )?\p{Ll}+s\b/u.test(after)),
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after “by”.',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|is|are|been|being) (?:\\p{Ll}+ly )?)${participle} ${when}by ?[,.;](?=\\s|$)`,
      'gu',
    ),
    holds: ({ before, match, after }) =>
      !strands(before) &&
      !/\p{Ll} (?:\p{Lu}[\p{L}-]+ ){1,4}(?:was|were|is|are)\b[^,.;]*$/u.test(before) &&
      !(/,$/.test(match) && /^ (?:and|or|but|for|say|in|at|among|perhaps|not|if|as)\b/.test(after)),
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after “with”.',
    pattern:
      /(?<=\p{L} )(?:talks|negotiations|discussions|deal|agreement|partnership|merger|contract|interview|meeting|dispute|alliance|collaboration|joint venture)(?: (?:since|in|on|for|last|over|this|about) \p{L}+(?: \p{Ll}+)?)? with(?: ?[,.;](?=\s|$)| (?:and(?! without)|since|about|over|on|after|before|was|is|has|had|until|said|which|when)(?= [\p{L}\d]))/gu,
    holds: ({ before }) =>
      !strands(before) &&
      !/\b(?:to|and|I|we|you|they|can|could|will|would|must) (?:\p{L}+ ){0,4}$/u.test(before),
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost before the mark.',
    pattern:
      /(?<=\p{L} )(?:(?:based|headquartered|born|located) (?:in|at|near|outside)|(?:known|referred to) as|(?:along|together) with|compared (?:with|to)|(?:on behalf|because|ahead|instead|in favou?r|in front) of) ?[,;.](?=\s|$)/gu,
    holds: ({ before, match, after }) =>
      !strands(before) &&
      !/\b(?:how|where|when|if|who)\b[^.;]*$/i.test(before) &&
      !(/,$/.test(match) && /^ (?:and|or|but|for|say|in|at|among|perhaps|not|if|as|of)\b/.test(after)),
  },
  {
    kind: 'gap',
    note: 'A word seems to be lost before the mark.',
    pattern:
      /(?<=[\p{L}\p{N}%)] )(?:of|by|from|with|and|or|at|to|for|in|on|into|than|as|the|an?|including|such as|via|between|its|their|his|her|called|named|told) [,.;](?= |$)/gu,
    holds: ({ after }) => !/^ ?\./.test(after),
  },
  {
    kind: 'gap',
    note: 'The name of what this was seems to be lost.',
    pattern: new RegExp(
      `(?<=\\p{L} )(?:${owners}) (?:${noDeterminer}[\\p{L}-]+ ){1,5}?(?:${things})(?= (?:in|for|from|last|at|as|after|before|to|on|and|with|by|when)\\b|[,.;])`,
      'gu',
    ),
    holds: ({ match }) =>
      !/\b(?:and|or)\b/.test(match) && !/ (?:\p{Lu}\p{Ll}+ ){1,4}(?:Network|Agency|Bank)/u.test(match),
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after the preposition.',
    pattern:
      /(?<=\p{Ll} )(?<!\b(?:close|near|go|goes|pass) )(?:of|by) (?:was|were|is|are|has|had|said|says|told|will|would)(?= \p{L})/gu,
    holds: ({ before }) => !strands(before) && !subjectAfterNoun.test(before),
  },
  {
    kind: 'gap',
    note: 'Whom this was told seems to be lost.',
    pattern: /(?<=(?:^|[.!?] |, )(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}-]+) )told that\b/gu,
    holds: ({ before }) => !/\b(?:was|were|been|being|be|is|are|got)\b[^,.;]*$/.test(before),
  },
  {
    kind: 'gap',
    note: 'Whom this was told seems to be lost.',
    // Not "Workers, told that the yard would close, wept".
    pattern:
      /\b[Ww]ho told(?= (?:that|after|before|during|in an?|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last|earlier|yesterday)\b)|(?<=\p{Lu}[\p{L}’'-]+(?:, [^,.;]{3,60})?, )told that(?= (?!.*, \p{Ll}))/gu,
    holds: ({ before, match }) =>
      match !== 'told that' || !/\b(?:was|were|been|being|be|is|are|got)\b[^,.;]*$/.test(before),
  },
  {
    kind: 'gap',
    note: 'What the one named here did seems to be lost.',
    pattern:
      /(?:(?<=^(?!The |A |An |This |That )(?:\p{Lu}[\p{L}.’'-]*,? ){1,3})\p{Lu}[\p{L}’'-]+ that|(?<=\p{L},? )who that)(?= (?:the|no|an?|it|he|she|they|his|her|its|their|there) )/gu,
  },
  {
    kind: 'gap',
    note: 'Words seem to be lost at the beginning.',
    // “… in secret. first reported the talks”: who did seems to be lost.
    pattern:
      /(?<=\p{Ll}{3}[.?!]["”’]? )(?:first|also|later|last|recently|previously|initially|originally|earlier) \p{Ll}{2,}ed(?= (?:the|a|an|that|on|in|his|her|its|their|this|them|it|him) )/gu,
  },
  {
    kind: 'gap',
    note: 'The name of the one who speaks seems to be lost.',
    pattern:
      /^(?:The|Its|His|Her|Their|\p{Lu}[\p{L}-]+['’]s?) (?:\p{Ll}[\p{L}-]+ ){0,3}(?:chief executive|chairman|chairwoman|founder|director|president|spokesman|spokeswoman|owner|editor|minister|mayor|lawyer|manager|leader|author|widow), (?:said|told|says|wrote|was|has|had|will)(?= )/gu,
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after the preposition.',
    pattern:
      /(?<=\p{L} )(?:(?:moved|returned|travell?ed|flew|emigrated|relocated) (?:to|from) (?:in|at|on|and|where|until|since)|(?:envoy|lawyer|advis[eo]r|consultant|agent|correspondent|reporter|analyst|engineer|spokes(?:man|woman)) (?:for|to|at|of) (?:and(?= (?:now|later|then|a|the)\b)|but|until|since))(?= [\p{L}\d])/gu,
    holds: ({ before }) => !strands(before),
  },
  {
    kind: 'gap',
    note: 'The brackets are empty.',
    pattern: /(?<=\s)(?:\(\s*[,;.]?\s*\)|“\s*”(?!\p{L}))/gu,
  },
  {
    kind: 'gap',
    note: 'What follows seems to be lost.',
    pattern: /\b(?:such as|including)(?: and\b|[.;])/gu,
    holds: ({ after }) => !/^\w/.test(after),
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after the preposition.',
    pattern:
      /(?<=[\p{L})] )(?:(?:owned|founded|led|run|published|written|developed|created|acquired|bought|reported|launched|made|produced|edited|hosted|operated|backed|funded|filed|brought|conducted|commissioned|organi[sz]ed|obtained|seen|reviewed) by (?:on|in|at|to|with|from|of|until|since|is|was|has|had|said|that|who|which)|(?:talks|partnership|collaboration|conjunction|association|co-?operation) with (?:and(?! without)|since|about|over|on|in|at|for|after|before|was|is|has|had|until)|(?:a|an|the|its|his|her|their) (?:deal|agreement|partnership|contract|interview|merger|meeting|joint venture|dispute|collaboration) with (?:in|on|at|to|for|that|was|is|has|had|said)|from to(?= \p{Lu}| \d)|between and|[Bb]oth and|according to (?:on|in|at|and|said|who))(?= [\p{L}\d])/gu,
    holds: ({ before, after }) =>
      !/\b(?:that|which|who|whom|what)\b[^.;,]*$/i.test(before) &&
      !contact.test(before) &&
      !/^ (?:the \w+ (?:of|to)\b.*\bby )/.test(after),
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost after the preposition.',
    pattern:
      /\b(?:[Aa]ccording to|owned by|founded by|led by|published by|reported by|developed by|operated by|such as) ?[,.;](?= |$)/gu,
    holds: ({ before, match, after }) =>
      !/\b(?:that|which|who|whom|what)\b[^.;,]*$/i.test(before) &&
      !(
        /,$/.test(match) &&
        /^ (?:and|or|but|for|say|in|at|most|among|perhaps|not|if|as)\b|^ [“"‘']/.test(after)
      ),
  },
  {
    kind: 'gap',
    note: 'Whom this was told seems to be lost.',
    pattern:
      /(?:(?<=^|[.!?,”"] )(?:[Hh]e|[Ss]he|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)) told (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in an? (?:interview|statement|email))\b/gu,
  },
  {
    kind: 'gap',
    note: 'What was acquired seems to be lost.',
    pattern:
      /(?<=^)(?:It|He|She|They|The (?:company|firm|group)|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:acquired|bought|purchased|founded|co-founded) (?:in \d{4}|for (?:[$€£]|US\$))/gu,
  },
  {
    kind: 'gap',
    note: 'Who did this seems to be lost.',
    pattern:
      /(?<=\p{Ll}{5}[.?!]["”’]? )(?:(?:, )|(?:also |has |had |have )?(?:said|told|was|were|is|are|added|announced|declined|agreed|acquired|bought|launched|founded|has|had|will|also)\b)/gu,
    holds: ({ before, match, after }) =>
      !/[“"‘']$/.test(before) && !/\?$/.test(after) && !/[?!]["”’]? $/.test(before) && match !== '',
  },
  {
    kind: 'gap',
    note: 'Who said this seems to be lost.',
    pattern:
      /(?<=[,?!]["”’] )(?:told(?= \p{L})|said(?=[,.;]| (?:in|on|at|that|during|when|while|after|of|about)\b))/gu,
  },
  {
    kind: 'gap',
    note: 'The name seems to be lost after the title.',
    pattern:
      /(?<=^|[\s“"(])(?:Mr|Mrs|Ms|Dr|Sir)(?: ?[,;]|['’]s|(?= (?!(?:van|von|der|de|del|di|da|al|el|bin|ibn|le|la|du|dos|ter|ten)\b)\p{Ll}{2,}\b))(?![.\p{L}-])/gu,
  },
  {
    kind: 'gap',
    note: 'A name seems to be lost.',
    pattern:
      /\b(?:[Nn]either nor|(?:whether|because|although|unless) (?:is|was|are|were|has|had|will)|(?:from|near|of|at) on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:at|by|from), (?:whose|who))(?![\p{L}-])/gu,
  },
  {
    kind: 'gap',
    note: 'The amount seems to be lost.',
    pattern: /(?<=\p{L} )(?:US\$|[$€£]) ?(?:million|billion|bn|trillion)\b/gu,
  },
  {
    kind: 'error',
    note: 'The article seems to be lost.',
    pattern: /\b(?:takes?|took|taking) (?:hit|toll|look)(?=[.,;]| (?:in|from|on|at|as|when|after)\b|$)/gu,
  },
  {
    kind: 'error',
    note: 'A word stands twice.',
    pattern:
      /(?<![\p{L}\p{N}'’-])(the|an?|of|to|and|for|with|by|at|from|or|as|be|this|which|has|have|his|their|its|into|are|was|were|in|on|we|they|he|she|you|it|but|if|than|will|would|can|could|not) \1(?![\p{L}\p{N}'’-])/giu,
    holds: ({ match, before, after }) => !isRightTwice(match, before) && !isThrice(match, after),
  },
  {
    kind: 'error',
    note: 'A word stands twice.',
    pattern: /(?<![\p{L}\p{N}'’-])(\p{Ll}{4,}) \1(?![\p{L}\p{N}'’-])/gu,
    holds: ({ match, after }) =>
      !isThrice(match, after) &&
      !/^(?:that|very|really|much|many|long|never|again|ever|more|blah|yada|years?|please|bang|knock|night|well|know|what|there|good|later|truly|super|boom|yeah|beep|chop|clap|wait|come|over|high|quick|half|bora|tick|doubly|round) /.test(
        match,
      ),
  },
];

/** "Layers, layers, layers" without the commas: a cry, no slip. */
function isThrice(match: string, after: string): boolean {
  return after.trimStart().startsWith(match.split(' ', 1)[0] ?? match);
}

/** "The man she went to to ask", "carry on on foot": both are right, if rarely. */
function isRightTwice(match: string, before: string): boolean {
  const [first = '', second = ''] = match.split(' ');
  // Capitals on the second: a name begins ("in In Rainbows"); on both: a name or a cry.
  if (second !== second.toLowerCase()) return true;
  if (/^(?:in|on|to|it|as|at|by|for|with|was|were|are|not|can|we|you|he|she|they)$/i.test(first))
    return /\b(?:log|logged|come|came|go|went|carry|carried|move|moved|sign|signed|turn|turned|what|give|given|gave|kick|kicked|check|checked|bring|brought|take|took|let|set|stand|stood|get|got|live|lived|work|worked|sworn|swear|voted|settle|settled|break|broke|broken|phone|phoned|call|called|join|joined|step|stepped|hand|handed|lock|locked|weigh|weighed|tune|tuned|clock|clocked|switch|switched|press|pressed|hold|held)(?: \p{L}+)? $|,$/iu.test(
      before,
    );
  return false;
}
