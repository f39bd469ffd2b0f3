import type { BlockId } from '../text/block.ts';
import type { Label } from '../text/label.ts';
import type { Metadata } from '../text/metadata.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Verdict } from '../text/verdict.ts';

/** Metadata from the lines that cleaning set apart; what is known already stands. Placeholder of the full harvest. */
export function harvestMetadata(source: SourceText, verdicts: readonly Verdict[], known: Metadata): Metadata {
  const texts = new Map<BlockId, string>(source.blocks.map(({ id, text }) => [id, text]));
  const first = (label: Label) => {
    const verdict = verdicts.find((each) => each.label === label);
    return verdict ? (texts.get(verdict.block) ?? null) : null;
  };
  return { ...known, title: known.title ?? first('headline'), rights: known.rights ?? first('copyright') };
}
