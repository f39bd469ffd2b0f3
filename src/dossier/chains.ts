import type { Attribution, AttributionLink } from '../text/annotation.ts';
import { toSentences } from '../text/sentences.ts';
import type { Place, Source } from './dossier.ts';

/** On whose word a sentence stands, from the outlet that prints it to the root. */
export interface Chain {
  /** The sentence. */
  readonly place: Place;
  readonly text: string;
  /** The outlet first, the root last; never empty. */
  readonly links: readonly AttributionLink[];
}

/** Where a statement comes from in the end. */
export interface Root {
  readonly name: string;
  readonly entry: string | null;
  readonly anonymous: boolean;
  /** How many people stand behind an anonymous root, null unsaid. */
  readonly count: number | null;
  /** On whose word an anonymous root is known: the link before it. */
  readonly via: string | null;
  /** The chains that end here. */
  readonly chains: readonly Chain[];
}

/** All chains of the kept blocks, in reading order. */
export function toChains(sources: readonly Source[]): Chain[] {
  return sources.flatMap((source) =>
    source.blocks
      .filter(({ keep }) => keep)
      .flatMap((block) => {
        const sentences = toSentences(block.text);
        return block.annotations
          .filter((note): note is Attribution => note.type === 'attribution' && note.chain.length > 0)
          .map(({ span: { start }, chain }): Chain => {
            const span = sentences.find(({ end }) => start < end) ?? { start: 0, end: block.text.length };
            const text = block.text.slice(span.start, span.end);
            return {
              place: { source: source.path, block: block.id, span },
              text,
              links: toLinks(source, chain),
            };
          });
      }),
  );
}

/** The chain with its outlet, always the first, as the dossier calls it. */
function toLinks(
  source: Source,
  [outlet, ...others]: readonly AttributionLink[],
): readonly AttributionLink[] {
  const name = source.metadata.publisher ?? source.short;
  return [{ anonymous: false, count: null, entry: outlet?.entry ?? null, name }, ...others];
}

/** A name without its article and case. */
function toBareName(name: string): string {
  return name.replace(/^the /i, '').toLowerCase();
}

function toLinkKey({ entry, name }: AttributionLink): string {
  return entry ?? toBareName(name);
}

/**
 * The independent roots behind statements, in the order in which they are met. A named root is one by its entry, or its name;
 * anonymous ones that are known through the same link count as one, since nothing tells them apart.
 */
export function toRoots(chains: readonly Chain[]): Root[] {
  const roots = new Map<string, Root>();
  for (const chain of chains) {
    const root = chain.links.at(-1);
    if (!root) continue;
    const before = root.anonymous ? chain.links.at(-2) : undefined;
    const via = before?.name ?? null;
    const key = root.anonymous ? `via ${before ? toLinkKey(before) : ''}` : toLinkKey(root);
    const known = roots.get(key);
    const count = Math.max(known?.count ?? 0, root.count ?? 0) || null;
    roots.set(key, { via, ...root, ...known, count, chains: [...(known?.chains ?? []), chain] });
  }
  return [...roots.values()];
}

/** The chains of the sentences at these places; for a place without any the outlet alone, which then stands for it. */
export function toChainsOf(
  places: readonly Place[],
  sources: readonly Source[],
  chains: readonly Chain[],
): readonly Chain[] {
  const outlets = new Map(sources.map((source) => [source.path, source]));
  return places.flatMap((place) => {
    const within = chains.filter((chain) => isWithin(chain.place, place));
    const source = outlets.get(place.source);
    if (within.length > 0 || !source) return within;
    const block = source.blocks.find(({ id }) => id === place.block);
    const text = block?.text.slice(place.span?.start ?? 0, place.span?.end) ?? '';
    return [{ place, text, links: toLinks(source, []) }];
  });
}

function isWithin(chain: Place, place: Place): boolean {
  if (chain.source !== place.source || chain.block !== place.block) return false;
  if (!chain.span || !place.span) return true;
  return chain.span.start < place.span.end && place.span.start < chain.span.end;
}
