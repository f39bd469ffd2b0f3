import type { TimeValue } from './time-value.ts';

const ofAll = 'on|in|by|since|until|till|from|during|over|within|throughout|through|around|towards?|as of';
const attributive = /(?:^| )the $/i;
const dates = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${ofAll})(?: (?:at least|about|around|early|late))? (?:the )?$`,
  'iu',
);
const both = /(?<![\p{L}\p{N}-])between (?:the )?$/iu;
const bounds = /(?<![\p{L}\p{N}-])at (?:the )?$/iu;
const durations = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${ofAll}|for|after)(?: (?:about|around|roughly|nearly|almost|more than|less than|at least|up to|over|under|just over|just under|some|another|only|just|the))?|(?:more|less) than|nearly|almost|about|around|roughly|at least|up to|just over|just under|another) $`,
  'iu',
);

interface Around {
  readonly before: string;
  readonly after: string;
}

/** How many characters before a time expression belong to it: the preposition of "since 2019", "by Friday", "for more than a year". */
export function leadingWords(words: string, { datetime }: TimeValue, { before, after }: Around): number {
  if (/^(?:in|on|for|over|after|within|during|from|between|by|at|overnight)\b/i.test(words)) return 0;
  // "last year’s vote": the preposition belongs to the vote.
  if (/^['’]s?\b/.test(after)) return 0;
  // "after the 2019 tornado", "the October 11 meeting".
  if (/^\p{Ll}*\d{4}$/u.test(words) && attributive.test(before)) return 4;
  const isDuration = datetime?.startsWith('P') ?? /^(?:\d|days|weeks|months|years|decades)/.test(words);
  if (isDuration) return durations.exec(before)?.[0].length ?? 0;
  if (
    /^(?:the )?(?:end|start|beginning|turn|close|weekend|christmas|easter|whitsun|pentecost|new year)/i.test(
      words,
    )
  ) {
    const bound = bounds.exec(before);
    if (bound) return bound[0].length;
  }
  return (dates.exec(before) ?? (/ and /.test(words) ? both.exec(before) : null))?.[0].length ?? 0;
}
