import type { Attribution, AttributionLink } from '../../text/annotation.ts';
import type { AnnotationContext, Detector } from '../detector.ts';
import { findAttributions, toHidden } from '../find-attributions.ts';
import { toPeopleIndex } from '../people-index.ts';
import { toMentionsByBlock } from '../to-mentions-by-block.ts';

/** For how many paragraphs “one of them” may mean people without a name. */
const memory = 4;

export const rule: Detector<Omit<Attribution, 'rule'>> = {
  summary:
    'On whose word a sentence stands: the chain from the outlet over agencies to the root, named or anonymous.',
  *find(_source, context) {
    const blocks = context.blocks.filter(({ kept }) => kept);
    const paragraphs = blocks.map(({ text }) => text);
    const people = toPeopleIndex(paragraphs, toMentionsByBlock(blocks, context.mentions));
    const outlet = toOutlet(context);
    let heard: { readonly link: AttributionLink; readonly index: number } | null = null;
    for (const [index, { block, text }] of blocks.entries()) {
      const known: AttributionLink | null = heard && index - heard.index <= memory ? heard.link : null;
      const found = findAttributions(text, people.places[index] ?? [], known);
      const link = found.map(toHidden).findLast((one) => one !== null);
      if (link) heard = { link, index };
      for (const { start, end, chain } of found) {
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
