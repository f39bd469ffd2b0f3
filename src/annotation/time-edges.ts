/**
 * A pattern of words that stand by themselves. Months are told from verbs and names by their capital, so that only a first letter may
 * be either where the pattern says so, unless `anyCase`.
 */
export function timeEdges(source: string, { anyCase = false }: { anyCase?: boolean } = {}): RegExp {
  const edge = '(?<![\\p{L}\\p{N}$€£¥₹.,#/–-])';
  const stop = '(?![\\p{L}\\p{N}%/]|[.,]\\d|-\\p{L})';
  return new RegExp(`${edge}(?:${source})${stop}`, anyCase ? 'giu' : 'gu');
}
