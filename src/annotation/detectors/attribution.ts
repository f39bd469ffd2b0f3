import type { Attribution, AttributionLink } from '../../text/annotation.ts';
import type { AnnotationContext, Detector } from '../detector.ts';
import { findAttributions } from '../find-attributions.ts';
import { toPeopleIndex } from '../people-index.ts';
import { toMentionsByBlock } from '../to-mentions-by-block.ts';

export const rule: Detector<Omit<Attribution, 'rule'>> = {
  summary:
    'On whose word a sentence stands: the chain from the outlet over agencies to the root, named or anonymous.',
  *find(_source, context) {
    const blocks = context.blocks.filter(({ kept }) => kept);
    const paragraphs = blocks.map(({ text }) => text);
    const people = toPeopleIndex(paragraphs, toMentionsByBlock(blocks, context.mentions));
    const outlet = toOutlet(context);
    for (const [index, { block, text }] of blocks.entries()) {
      for (const { start, end, chain } of findAttributions(text, people.places[index] ?? [])) {
        const span = { start: block.span.start + start, end: block.span.start + end };
        const links = chain[0]?.name === outlet.name ? chain : [outlet, ...chain];
        yield {
          type: 'attribution',
          block: block.id,
          span,
          reason: 'the text says on whose word',
          chain: links,
        };
      }
    }
  },
};

function toOutlet({ metadata, entries }: AnnotationContext): AttributionLink {
  const name = metadata.publisher ?? 'this source';
  const entry = entries.find((one) => one.name === name || one.aliases.includes(name))?.path ?? null;
  return { name, entry, anonymous: false, count: null };
}
