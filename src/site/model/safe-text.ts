// Directional overrides and isolates, control characters, non-characters.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A name or title for headings, attributes and the title bar: one line, nothing that turns the text around. */
export function toSafeText(text: string): string {
  return text.replace(unsafe, '').replace(/\s+/g, ' ').trim();
}

/** JSON that may stand in a script element: no character of it can end the element or begin a comment. */
export function toScriptJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
