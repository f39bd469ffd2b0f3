import type { Kind } from '../text/annotation.ts';
import { instrumentTails } from './kind-words.ts';
import { type Cue, findCues, findOwnCues } from './name-cues.ts';
import type { Sighting } from './name-sightings.ts';
import { legalForms } from './name-words.ts';
import { isAcronym, type Token } from './tokens.ts';

/** Sightings taken for one name. */
export interface Cluster {
  readonly key: string;
  readonly words: readonly Token[];
  readonly sightings: readonly Sighting[];
  /** Short forms merged into it. */
  readonly absorbed: readonly Cluster[];
}

/** Without a legal form at its end, lower case, single spaces: what makes two names the same. */
export function toNameKey(words: readonly Token[]): string {
  return withoutLegalForms(words)
    .map(({ key }) => key)
    .join(' ');
}

export function withoutLegalForms(words: readonly Token[]): readonly Token[] {
  let end = words.length;
  while (end > 1 && isForm(words[end - 1]?.key ?? '')) end--;
  return words.slice(0, end);
}

/** All sightings, those of the short forms too. */
export function toAllSightings(cluster: Cluster): readonly Sighting[] {
  return [...cluster.sightings, ...cluster.absorbed.flatMap(toAllSightings)];
}

function isForm(key: string): boolean {
  return legalForms.has(key) || key === 'group' || key === 'holdings' || key === 'holding';
}

export interface Verdict {
  readonly kind: Kind;
  readonly score: number;
  readonly why: readonly string[];
}

const weighed = new WeakMap<Cluster, readonly Verdict[]>();
const sourceSets = new WeakMap<Cluster, ReadonlySet<string>>();

/** Whether two names stand in one source. */
export function shareSource(a: Cluster, b: Cluster): boolean {
  const there = toSources(b);
  return [...toSources(a)].some((source) => there.has(source));
}

/** The sources in which a name stands under its own form. */
export function toSources(cluster: Cluster): ReadonlySet<string> {
  const sources = sourceSets.get(cluster) ?? new Set(cluster.sightings.map(({ source }) => source));
  sourceSets.set(cluster, sources);
  return sources;
}

/** How often the same cue counts. */
const cueLimit = 2;

/** What speaks for each kind, summed: the strongest first. A cue counts twice at most, however often it stands. */
export function weighKinds(cluster: Cluster, more: readonly Cue[] = []): readonly Verdict[] {
  if (more.length > 0) return weigh(cluster, more);
  const verdicts = weighed.get(cluster) ?? weigh(cluster, more);
  weighed.set(cluster, verdicts);
  return verdicts;
}

function weigh(cluster: Cluster, more: readonly Cue[]): readonly Verdict[] {
  const kinds = new Map<Kind, { score: number; why: Map<string, number> }>();
  const forms = new Map(toAllSightings(cluster).map((sighting) => [sighting.form, sighting.words]));
  const own = [...forms.values()].flatMap(findOwnCues);
  const ownWhys = new Set(own.map(({ why }) => why));
  const cues: readonly Cue[] = [
    ...own,
    ...toAllSightings(cluster).flatMap(findCues),
    ...findBackReferences(cluster),
    ...findAcronym(cluster),
    ...more,
  ];
  for (const { kind, weight, why } of cues) {
    const sum = kinds.get(kind) ?? { score: 0, why: new Map<string, number>() };
    const times = sum.why.get(why) ?? 0;
    sum.why.set(why, times + 1);
    if (times < (ownWhys.has(why) ? 1 : cueLimit)) sum.score += weight;
    kinds.set(kind, sum);
  }
  return [...kinds]
    .map(([kind, { score, why }]) => ({ kind, score, why: [...why.keys()].sort() }))
    .sort((a, b) => b.score - a.score || (a.kind < b.kind ? -1 : 1));
}

/** "Polar Observatories International (POI)": what has an acronym is a body more often than not. */
function findAcronym({ words, absorbed }: Cluster): readonly Cue[] {
  const [short] = absorbed.filter(
    ({ words: [only, ...more] }) => only && more.length === 0 && isAcronym(only),
  );
  const kind = words.some(({ key }) => instrumentTails.has(key)) ? 'instrument' : 'organization';
  return words.length > 1 && short
    ? [{ kind, weight: 2, why: `“${short.sightings[0]?.form}” for short` }]
    : [];
}

/** "Aune said" after "Nils Aune", "Björk sang" after "Björk Jónsdóttir": what is called by one of its words again is mostly a person. */
function findBackReferences({ words, absorbed }: Cluster): readonly Cue[] {
  const ends = [
    words.at(-1)?.key,
    ...(findOwnCues(words).every(({ kind }) => kind === 'person') ? [words[0]?.key] : []),
  ];
  const names = absorbed.filter(({ words: short }) => ends.includes(short.at(-1)?.key));
  return names.flatMap(({ sightings }) => {
    const [first] = sightings;
    return first ? [{ kind: 'person', weight: 2, why: `called “${first.form}” again` } as const] : [];
  });
}
