import type { TaggedWord } from '../../src/annotation/tagged-words.ts';
import type { Stretch } from './make-holes.ts';

const preposition =
  /^(?:of|to|in|on|at|by|for|with|from|into|onto|about|over|under|between|among|against|during|through|without|within|across|behind|beyond|near|off|out|up|down|around|along|towards?|upon|via|per|like|unlike|despite|including|amid|according|as)$/;
const verb = /^(?:V.*|said|told|says|say|asked|called|known|named)$/;
const determined = /^(?:the|a|an|this|his|her|its|their|our|my|these|those|some|another|'s|')$/;

/**
 * How much a hole counts in learning. Who writes with links sets them on names, most often behind a preposition, and on the one who was
 * told; seldom on a bare noun or a verb, whose loss leaves a right sentence besides.
 */
export function weighHole(words: readonly TaggedWord[], [from, to]: Stretch): number {
  const tag = (at: number) => words[at]?.tag ?? '';
  const isName = tag(to - 1) === 'NAME' || (tag(from) === 'NAME' && !verb.test(tag(from)));
  const isPlain = verb.test(tag(from))
    ? to - from === 1
    : !isName && !determined.test(tag(from)) && tag(from) !== '"';
  const byContent = isName && !verb.test(tag(from)) ? 2 : isPlain ? 0.4 : 1;
  if (tag(from - 1) === 'told') return 3 * byContent;
  return preposition.test(tag(from - 1)) ? 1.5 * byContent : byContent;
}
