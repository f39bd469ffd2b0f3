import {
  bodyWords,
  districtWords,
  instrumentTails,
  localBodies,
  placeTails,
  productTails,
  sameNames,
} from './kind-words.ts';
import { isInitials, readShortForms } from './learn-short-forms.ts';
import { isFirstName, isKnownOrganization, isKnownPlace } from './lexicon.ts';
import {
  type Cluster,
  shareSource,
  toAllSightings,
  toNameKey,
  toSources,
  weighKinds,
  withoutLegalForms,
} from './name-cluster.ts';
import type { Sighting } from './name-sightings.ts';
import { legalForms, particles, roles } from './name-words.ts';
import { isAcronym } from './tokens.ts';

/**
 * Sightings gathered into names: one person one name, with the surname, a body with its short form and acronym. What could be
 * short for two names is left alone, for the text that introduces one of them to decide. Sightings may come in any order.
 */
export function mergeNames(sightings: readonly Sighting[]): readonly Cluster[] {
  const keys = new Set(sightings.map(({ words }) => toGroupKey(words)));
  const bare = sightings.map((one) => {
    const isNation =
      one.words.length > 1 && isPlaceLetters(one.words[0]) && keys.has(toGroupKey(one.words.slice(1)));
    return isNation ? withoutFirstWord(one) : one;
  });
  const groups = Map.groupBy(bare, ({ words }) => toGroupKey(words));
  const clusters = [...groups]
    .map(([key, all]): Cluster => ({ key, words: longest(all), sightings: all, absorbed: [] }))
    .sort((a, b) => b.words.length - a.words.length || (a.key < b.key ? -1 : 1));
  const byWord = toWordIndex(clusters);
  const owners = findOwners(clusters, byWord);
  const children = Map.groupBy(
    clusters.filter((one) => owners.has(one)),
    (one) => owners.get(one),
  );
  const build = (cluster: Cluster): Cluster => ({
    ...cluster,
    absorbed: (children.get(cluster) ?? []).map(build),
  });
  return clusters.filter((one) => !owners.has(one) && !isShared(one, byWord)).map(build);
}

/** "US Kestrel" is Kestrel where Kestrel is named too. */
function isPlaceLetters(word: Sighting['words'][number] | undefined): boolean {
  return word !== undefined && isAcronym(word) && isKnownPlace(word.key);
}

/** "Ministry of Fisheries" and "Fisheries Ministry" are one. */
function toGroupKey(words: Sighting['words']): string {
  const same = sameNames.find((names) => names.includes(toNameKey(words)))?.[0];
  if (same) return same;
  const bare = withoutLegalForms(words);
  if (!bare.some(({ key }) => bodyWords.has(key))) return toNameKey(words);
  const bearing = withShortNation(bare.map(({ key }) => key)).filter(
    (key) => !/^(?:of|the|for|and)$/.test(key),
  );
  return bearing.toSorted().join(' ');
}

function withoutFirstWord(sighting: Sighting): Sighting {
  return {
    ...sighting,
    words: sighting.words.slice(1),
    form: sighting.form.replace(/^\S+ /, ''),
    from: sighting.from + 1,
  };
}

function withShortNation(keys: readonly string[]): readonly string[] {
  const at = keys.findIndex((key, index) => key === 'united' && keys[index + 1] === 'states');
  return at < 0 ? keys : [...keys.slice(0, at), 'us', ...keys.slice(at + 2)];
}

function longest(sightings: readonly Sighting[]): Sighting['words'] {
  const [best] = sightings.toSorted((a, b) => b.words.length - a.words.length || (a.form < b.form ? -1 : 1));
  return best?.words ?? [];
}

type WordIndex = ReadonlyMap<string, readonly Cluster[]>;

/** The names of several words by each of their words. */
function toWordIndex(clusters: readonly Cluster[]): WordIndex {
  const byWord = new Map<string, Cluster[]>();
  for (const cluster of clusters.filter(({ words }) => words.length > 1)) {
    for (const key of new Set(cluster.words.map((word) => word.key))) {
      const known = byWord.get(key);
      if (known) known.push(cluster);
      else byWord.set(key, [cluster]);
    }
  }
  return byWord;
}

function findOwners(clusters: readonly Cluster[], byWord: WordIndex): ReadonlyMap<Cluster, Cluster> {
  const owners = new Map<Cluster, Cluster>();
  const acronyms = findAcronyms(clusters);
  for (const cluster of clusters) {
    const acronym = acronyms.get(cluster);
    const longer = (byWord.get(cluster.words[0]?.key ?? '') ?? []).filter(
      (other) => other.words.length > cluster.words.length,
    );
    const sameEnd = byWord.get(cluster.words.at(-1)?.key ?? '') ?? [];
    const owner =
      acronym ??
      findOnly(
        cluster,
        sameEnd.filter((other) => isInitialled(cluster, other)),
      ) ??
      findOnly(
        cluster,
        longer.filter((other) => isPersonShort(cluster, other)),
      ) ??
      findOnly(
        cluster,
        longer.filter((other) => isBodyShort(cluster, other)),
      );
    if (owner && owner !== cluster) owners.set(cluster, owner);
  }
  return owners;
}

/** The one name that a form can be short for: the only one, or the only one in a source of its own. */
function findOnly(cluster: Cluster, candidates: readonly Cluster[]): Cluster | null {
  const tops = candidates.filter(
    (one) =>
      !candidates.some((other) => other !== one && (isPersonShort(one, other) || isBodyShort(one, other))),
  );
  if (tops.length === 1) return tops[0] ?? null;
  const near = tops.filter((one) => shareSource(one, cluster));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** A bare surname of several people is nobody's page. */
function isShared(cluster: Cluster, byWord: WordIndex): boolean {
  if (cluster.words.length > 1) return false;
  const bearers = (byWord.get(cluster.words[0]?.key ?? '') ?? []).filter((other) =>
    isPersonShort(cluster, other),
  );
  return bearers.length > 1;
}

/** "Aune", "Tesfaye" or "Gahr Støre" for a person of whose name it is the beginning, the end, or the ends. */
function isPersonShort(short: Cluster, long: Cluster): boolean {
  if (!couldBePerson(long) || short.words.length >= long.words.length) return false;
  const keys = short.words.map(({ key }) => key);
  const full = long.words.map(({ key }) => key);
  if (keys.length === 1) {
    const [only = ''] = keys;
    const isNear = full.at(-1) === only || (full.includes(only) && shareSource(short, long));
    return only.length > 1 && isNear && !short.words.some(isAcronym) && !isSomethingElse(short);
  }
  const isEnd = keys.every((key, at) => full[full.length - keys.length + at] === key);
  const isEnds =
    keys[0] === full[0] &&
    keys.at(-1) === full.at(-1) &&
    keys.every((key) => full.includes(key) || key.length === 1);
  return isEnd || isEnds;
}

/** "R. Hofer" and "J K Rao" for people whose given names begin so. */
function isInitialled(short: Cluster, long: Cluster): boolean {
  const initials = short.words.slice(0, -1);
  const [given] = long.words;
  const isInitials = initials.length > 0 && initials.every(({ raw }) => raw.length === 1);
  const isFull = given !== undefined && given.raw.length > 1 && long.words.length > 1;
  return (
    isInitials &&
    isFull &&
    given.key[0] === initials[0]?.key &&
    long.words.at(-1)?.key === short.words.at(-1)?.key &&
    couldBePerson(long)
  );
}

/** "Tesla" is no short form of "Nikola Tesla" where it is known for a place or a firm. */
function isSomethingElse(cluster: Cluster): boolean {
  if (isPlaceName(cluster) || isKnownOrganization(cluster.key)) return true;
  const [first] = weighKinds(cluster);
  return first !== undefined && first.kind !== 'person' && first.score >= (first.kind === 'place' ? 6 : 4);
}

function isPlaceName({ words }: Cluster): boolean {
  return isKnownPlace(words.map(({ key }) => key).join(' '));
}

/** "Jinstar" for "Jinstar Metals", "Great Harbour" for "Great Harbour Engineering". */
function isBodyShort(short: Cluster, long: Cluster): boolean {
  if (short.words.length >= long.words.length || isPlaceName(short)) return false;
  const full = withoutLegalForms(long.words).map(({ key }) => key);
  const keys = short.words.map(({ key }) => key);
  const at = full.findIndex((_, start) => keys.every((key, index) => full[start + index] === key));
  if (at < 0 || (at > 0 && keys.length === 1) || /^(?:of|for|and|the)$/.test(full[at + keys.length] ?? ''))
    return false;
  if (long.words.slice(at + keys.length).some(isLowerBody)) return false;
  const [first] = weighKinds(long);
  const isBody = /^(?:organization|instrument|programme)$/.test(first?.kind ?? '');
  if (!isBody || roles.has(full[keys.length] ?? '')) return false;
  return (
    shareSource(short, long) && !weighKinds(short).some(({ kind, score }) => kind === 'place' && score >= 2)
  );
}

/** The council in "Elland district council". */
function isLowerBody({ raw }: Sighting['words'][number]): boolean {
  return localBodies.has(raw) || districtWords.has(raw);
}

export function couldBePerson(cluster: Cluster): boolean {
  const { words } = cluster;
  const bearing = words.filter(({ key }) => !particles.has(key));
  if (bearing.length < 2 || bearing.length > 5 || isPlaceName(cluster)) return false;
  const [first] = words;
  if (first && isKnownOrganization(first.key) && !isFirstName(first.key)) return false;
  const isOther = words.some(
    (word, at) =>
      (isAcronym(word) && word.raw.length > 2 && !/[AEIOU]/.test(word.raw.slice(1))) ||
      (at > 0 && isLowerBody(word)) ||
      /\d/.test(word.raw) ||
      word.key === 'of' ||
      (at === words.length - 1 &&
        (bodyWords.has(word.key) ||
          productTails.has(word.key) ||
          placeTails.has(word.key) ||
          instrumentTails.has(word.key) ||
          legalForms.has(word.key))),
  );
  if (isOther) return false;
  const kinds = weighKinds(cluster);
  const person = kinds.find(({ kind }) => kind === 'person')?.score ?? 0;
  const best = kinds[0]?.score ?? 0;
  return person >= best || (person > 0 && best - person <= 1) || best < 1;
}

/** Acronyms that a text defines behind a name, or that are the initials of just one name of their source. */
function findAcronyms(clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> {
  const byKey = new Map(clusters.map((cluster) => [cluster.key, cluster]));
  const owners = new Map<Cluster, Cluster>();
  for (const cluster of clusters.filter(({ words }) => words.length > 1)) {
    for (const { tokens, to, words } of cluster.sightings) {
      for (const form of readShortForms(tokens, to, words)) {
        const short = byKey.get(form.toLowerCase());
        if (short && !owners.has(short)) owners.set(short, cluster);
      }
    }
  }
  const bySource = new Map<string, Cluster[]>();
  for (const cluster of clusters.filter(({ words }) => words.length > 1)) {
    for (const source of toSources(cluster)) {
      const known = bySource.get(source);
      if (known) known.push(cluster);
      else bySource.set(source, [cluster]);
    }
  }
  for (const short of clusters) {
    const [word] = short.words;
    if (owners.has(short) || short.words.length > 1 || !word || !isAcronym(word) || word.raw.length < 3)
      continue;
    const near = new Set([...toSources(short)].flatMap((source) => bySource.get(source) ?? []));
    const full = [...near].filter((other) => isInitials(word.key, other.words) && !couldBePerson(other));
    if (full.length === 1 && full[0]) owners.set(short, full[0]);
  }
  return owners;
}

/** Every form under which a name stands. */
export function toForms(cluster: Cluster): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const { form } of toAllSightings(cluster)) forms.set(form, (forms.get(form) ?? 0) + 1);
  return forms;
}
