// Control characters, directional marks, overrides and isolates, non-characters.
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A name or title for headings, attributes and the title bar: one line, nothing that turns the text around. */
export function toSafeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unsafe, '').trim();
}

/** JSON that may stand in a script element: no character of it can end the element or begin a comment. */
export function toScriptJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
