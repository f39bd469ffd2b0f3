const wordsPerMinute = 230;

/** How long the words of some texts take to read, for a heading: `30 seconds`, `4 minutes`, `an hour`, `3 hours`. Empty for no words. */
export function toReadingTime(texts: readonly string[]): string {
  const words = texts.reduce(
    (sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0),
    0,
  );
  const minutes = words / wordsPerMinute;
  if (words === 0) return '';
  if (minutes <= 0.75) return '30 seconds';
  if (minutes < 50) return Math.round(minutes) <= 1 ? 'a minute' : `${Math.round(minutes)} minutes`;
  const hours = Math.max(1, Math.round(minutes / 60));
  return hours === 1 ? 'an hour' : `${hours} hours`;
}
