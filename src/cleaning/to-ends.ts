/** Enough of a line for what stands at its ends. */
export function toEnds(text: string): string {
  return text.length > 400 ? `${text.slice(0, 200)} ${text.slice(-200)}` : text;
}
