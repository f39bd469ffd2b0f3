const tails =
  / (?:who|whose|which|that|(?!(?:involved|concerned|briefed|based|named|called|led|run|owned|backed|related|united|retired)\b)[\p{Ll}-]+ed (?:of|with|by|in|on|to|from|for|out|at|last|this|after)|said|says|told|at the time|there|then|seen (?:by|in)|speaking|asking|sent (?:to|by)|written (?:by|to))\b/u;

/** A description up to its relative clause or participle: "a pilot who had landed", "a report seen by us". */
function toHead(words: string, noun: string): string {
  const from = words.indexOf(noun) + noun.length;
  const tail = from < noun.length ? null : tails.exec(words.slice(from));
  return tail ? words.slice(0, from + tail.index) : words;
}

/** What a speaker without a name is called: the description up to its relative clause, with a small letter where no name begins it. */
export function toDescribed(description: string, noun: string): string {
  const words = toHead(description, noun);
  const opens = words.startsWith(`${noun} `) && /^\p{Ll}/u.test(words.slice(noun.length + 1));
  const first = opens
    ? /^\p{Lu}/u
    : /^(?:The|An?|One|Another|My|Its|His|Her|Their|Some|Many|Two|Three|Several) /;
  return words.replace(first, (capital) => capital.toLowerCase());
}
