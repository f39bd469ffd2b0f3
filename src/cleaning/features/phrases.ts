import { type Label, metadataLabels, removedLabels } from '../../text/label.ts';
import { type OwnFeature, ownFeature } from '../line-feature.ts';
import type { BlockProfile } from '../profile.ts';

/** Phrases of the trade in a line. */
export const phrases: readonly OwnFeature[] = [
  ownFeature('names who says so', ({ block }) => Number(block.hits.some(({ kind }) => kind === 'reporting'))),
  ownFeature('goes on with the text', ({ block }) => Number(goesOn(block))),
  ownFeature('phrases of the trade', ({ block }) => countPhrases(block)),
  ...[...removedLabels, ...metadataLabels, 'correction' as const].map((label) =>
    ownFeature(`phrase of ${label}`, toPhraseRank(label)),
  ),
];

export function countPhrases({ hits }: BlockProfile): number {
  let count = 0;
  for (const { kind } of hits) if (kind.endsWith('!')) count++;
  return count;
}

/** 4 where a sure phrase opens the line, 3 a sentence of it, 2 it stands inside one, 1 for a hint. */
function toPhraseRank(label: Label): OwnFeature['of'] {
  const [sure, hint] = [`${label}!`, `${label}?`];
  return ({ block: { hits, tokens } }) => {
    let rank = 0;
    for (const { kind, from } of hits) {
      if (kind === sure) rank = Math.max(rank, from === 0 ? 4 : tokens[from]?.opens ? 3 : 2);
      else if (kind === hint) rank = Math.max(rank, 1);
    }
    return rank;
  };
}

export function goesOn(block: BlockProfile | undefined): boolean {
  return block?.hits.some(({ kind, from }) => kind === 'continuing' && from === 0) ?? false;
}
