/** Word `at + place` of a paragraph: its tag, itself, and as it stands in the text; '' past the edges. */
export interface Around {
  readonly tag: (place: number) => string;
  readonly word: (place: number) => string;
  readonly raw: (place: number) => string;
}

const opening = /^(?:that|which|who|whom|whose|what|where|how|why|when)$/;
const openReach = 12;
const sharedReach = 8;

/** Whether a relative pronoun before may be the preposition's object. */
export function isOpen(tag: Around['tag']): boolean {
  for (let place = -2; place > -2 - openReach; place--) {
    if (/^(?:|[.;:?!"(-])$/.test(tag(place))) return false;
    if (opening.test(tag(place))) return true;
  }
  return false;
}

/** Whether another preposition follows soon that may share its object. */
export function isShared(word: Around['word']): boolean {
  return [2, 3, 4, 5].some((place) => /^(?:of|for|in|with|from|to|by|at|on|near)$/.test(word(place)));
}

/** "with the help of, and still supported by, the town": a preposition before a comma, and another one before that. */
export function isSharedBefore(tag: Around['tag']): boolean {
  for (let place = -3; place > -3 - sharedReach; place--) {
    if (/^(?:|[.;:?!"])$/.test(tag(place))) return false;
    if (tag(place) === ',') return /^(?:of|by|for|in|to|with|from|at|on|into)$/.test(tag(place - 1));
  }
  return false;
}

/** A finite verb after the relative clause: "tribute to who coached", not "a matter of who ends up". */
export function isTold(tag: Around['tag']): boolean {
  return /^(?:NOUNS?|NAME)$/.test(tag(-2)) && /^(?:VPAST|said|told)$/.test(tag(-3));
}

/** A name of two words and more with which the sentence begins, or a name and an adverb. */
export function isNameAtStart({ tag, word }: Around): boolean {
  const isLater = /^(?:later|also|earlier|previously)$/.test(word(-1));
  const last = isLater ? -2 : -1;
  let place = last;
  while (/^(?:NAME|and|of)$/.test(tag(place))) place--;
  const isLong = last - place > 1 || isLater;
  return tag(last) === 'NAME' && isLong && /^(?:|[.?!"])$/.test(tag(place));
}
