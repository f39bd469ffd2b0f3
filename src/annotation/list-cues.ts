import type { Kind } from '../text/annotation.ts';
import { isFirstName } from './lexicon.ts';
import { type Cluster, toAllSightings, weighKinds } from './name-cluster.ts';
import type { Cue } from './name-cues.ts';
import type { Sighting } from './name-sightings.ts';

/** What stands in a list with names of one kind is of that kind, the surer the longer the list: "Alibaba, Baidu and Kuru". */
export function findListCues(clusters: readonly Cluster[]): ReadonlyMap<Cluster, readonly Cue[]> {
  const owners = new Map(
    clusters.flatMap((cluster) => toAllSightings(cluster).map((sighting) => [sighting, cluster])),
  );
  const kinds = new Map(clusters.map((cluster) => [cluster, weighKinds(cluster)[0]]));
  const cues = new Map<Cluster, Cue[]>();
  for (const [, here] of Map.groupBy(owners.keys(), ({ tokens }) => tokens)) {
    for (const list of toLists(here)) {
      const members = list.flatMap((sighting) => owners.get(sighting) ?? []);
      const sure = members.flatMap((member) => kinds.get(member) ?? []).filter(({ score }) => score >= 3);
      const [kind, ...others] = new Set(sure.map((verdict) => verdict.kind));
      const isPair = list.length === 2;
      if (kind === undefined || others.length > 0 || (isPair && !hasAnd(list))) continue;
      for (const member of members) {
        const [own] = member.words;
        const isNamed = kind === 'place' && member.words.length > 1 && isFirstName(own?.key ?? '');
        const isAlone = sure.length === 1 && sure[0] === kinds.get(member);
        const cue = { kind, weight: list.length > 3 ? 3 : 1.5, why: `in a list of ${kindNames[kind]}` };
        if (!isAlone && !isNamed) cues.set(member, [...(cues.get(member) ?? []), cue]);
      }
    }
  }
  return cues;
}

function toLists(sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  const lists: Sighting[][] = [];
  for (const sighting of sightings.toSorted((a, b) => a.from - b.from)) {
    const last = lists.at(-1)?.at(-1);
    if (last && isListed(last, sighting)) lists.at(-1)?.push(sighting);
    else lists.push([sighting]);
  }
  return lists.filter(({ length }) => length > 1);
}

function isListed(left: Sighting, right: Sighting): boolean {
  // "and Britain's Andy Murray": the nation is nobody's fellow.
  const owns = right.tokens[right.to + 1]?.key === "'" && right.tokens[right.to + 1]?.before === '';
  return !owns && /^(?:,|, and|, or|and|or|&|, the|and the|, and the)$/.test(toBetween(left, right));
}

function hasAnd([left, right]: readonly Sighting[]): boolean {
  return left !== undefined && right !== undefined && /\b(?:and|or)\b/.test(toBetween(left, right));
}

const kindNames: Readonly<Record<Kind, string>> = {
  person: 'people',
  organization: 'organizations',
  instrument: 'instruments',
  programme: 'programmes',
  product: 'products',
  place: 'places',
  term: 'terms',
};

function toBetween(left: Sighting, right: Sighting): string {
  return left.tokens
    .slice(left.to + 1, right.from)
    .map(({ key }) => key)
    .join(' ');
}
