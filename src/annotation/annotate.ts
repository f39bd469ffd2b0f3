import type { Annotation, Mention } from '../text/annotation.ts';
import type { Context } from '../text/context.ts';
import { loadRules, type NamedRule } from '../text/load-rules.ts';
import type { CleanedSource } from '../text/verdict.ts';
import type { AnnotationContext, Proposal } from './detector.ts';
import { isEnglish } from './is-english.ts';
import { applyOverrides, noOverrides, type Overrides } from './overrides.ts';
import { resolve, toReadingOrder } from './resolve.ts';
import { toReadableBlocks } from './to-readable-blocks.ts';

/** Every detector, in the order of their ids. */
export const detectors = await loadRules<Proposal>(new URL('./detectors/', import.meta.url));
const naming = detectors.filter(({ id }) => id === 'mentions');
const others = detectors.filter(({ id }) => id !== 'mentions');

/**
 * Everything the detectors find in one source's readable blocks, collisions settled, in reading order, then corrected
 * by the editor. Mentions are found first, and every other detector sees them. Texts in other languages than English
 * get mentions alone: see `toNotAttempted`. Spans are in `SourceText.text`, UTF-16 code units.
 */
export function annotate(
  cleaned: CleanedSource,
  context: Context,
  overrides: Overrides = noOverrides,
): readonly Annotation[] {
  const { source } = cleaned;
  const bare: AnnotationContext = { ...context, cleaned, blocks: toReadableBlocks(cleaned), mentions: [] };
  const found = resolve(run(naming, bare)).annotations;
  const mentions = found.filter((one): one is Mention => one.type === 'mention');
  const rest = isEnglish(cleaned) ? run(others, { ...bare, mentions }) : [];
  const { annotations } = resolve([...found, ...rest]);
  return toReadingOrder(applyOverrides(annotations, { source, overrides, entries: context.entries }));
}

function run(detectors: readonly NamedRule<Proposal>[], context: AnnotationContext): readonly Annotation[] {
  const { source } = context.cleaned;
  const blocks = new Map(source.blocks.map((block) => [block.id, block]));
  return detectors.flatMap(({ id, find }) =>
    [...find(source, context)].map((proposal): Annotation => {
      const block = blocks.get(proposal.block);
      if (!block || proposal.span.start < block.span.start || proposal.span.end > block.span.end) {
        throw new Error(`${id} found something outside its block ${proposal.block} of ${source.file}`);
      }
      return { ...proposal, rule: id };
    }),
  );
}
