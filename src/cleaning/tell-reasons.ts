/** How many measures are told. */
const told = 3;
/** The least share, in log-odds, that is told. */
const least = 0.05;

/** The measures that spoke most for a learned verdict, strongest first, for a reader; `shares` say how far each moved it. */
export function tellReasons(names: readonly string[], values: Float64Array, shares: Float64Array): string[] {
  const telling: number[] = [];
  for (let id = 0; id < shares.length; id++) if ((shares[id] ?? 0) > least) telling.push(id);
  return telling
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .values()
    .filter((id) => !(values[id] === 0 && isSilent(names[id] ?? '')))
    .take(told)
    .map((id) => `${names[id]}: ${toShown(names[id] ?? '', values[id] ?? 0)}`)
    .toArray();
}

/** What a line has not got says little to a reader. */
function isSilent(name: string): boolean {
  return /^(?:phrase|an? (?!full stop)|words |share of it|only |capitals |brackets )/.test(name);
}

function toShown(name: string, value: number): string {
  if (/^how .* worded$/.test(name)) return value < 0 ? 'like the article' : 'like boilerplate';
  if (value < 0) return 'none';
  if (name.startsWith('how '))
    return value < 0.3 ? 'like the article' : value < 0.7 ? 'mixed' : 'like boilerplate';
  if (/^(?:share|place)/.test(name)) return `${Math.round(value * 100)} %`;
  if (/^(?:an? |at the |set off |the )/.test(name)) return value ? 'yes' : 'no';
  return String(Math.round(value * 10) / 10);
}
