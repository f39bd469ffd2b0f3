/** Soft hyphens, and C0 and C1 controls and non-characters, which a page or a terminal must not get to see. */
const dropped =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u00ad\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu;
const white = /[\s\u0085]+/g;
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;

/** What stands for nothing on its own: zero-width joiners and spaces, direction marks. */
const invisible = /^(?:[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]|\p{Variation_Selector})*$/u;

/**
 * The text of a block from a stretch of a seed: soft hyphens, control characters and non-characters are
 * dropped, a run of white space (no-break and thin spaces included) becomes one space, and directional
 * embeddings, overrides and isolates that are left open are closed at the end, so that none reaches past
 * the block (a stray closing one is dropped). Nothing else is altered. Empty where nothing can be seen.
 */
export function toReadingText(raw: string): string {
  const text = raw.replace(dropped, '').replace(white, ' ').trim();
  return invisible.test(text) ? '' : closeDirections(text);
}

/** A text that a person typed into YAML: without what a page must not get to see, directions closed. */
export function toSafeValue(raw: string): string {
  return closeDirections(raw.replace(dropped, '').replace(/[\v\f\u0085]/g, ' '));
}

const popFormatting = '\u202c';
const popIsolate = '\u2069';

function closeDirections(text: string): string {
  const open: string[] = [];
  const closed = text.replace(bidi, (mark) => {
    if (mark !== popFormatting && mark !== popIsolate) {
      open.push(mark >= '\u2066' ? popIsolate : popFormatting);
      return mark;
    }
    if (open.at(-1) !== mark) return '';
    open.pop();
    return mark;
  });
  return closed + open.reverse().join('');
}
