import type { Rule } from '../../text/rule.ts';
import type { Removal } from '../removal.ts';

const mostLinks = 0.75;
const fewestWords = 4;

export const rule: Rule<Removal> = {
  summary:
    'What the markup of a saved page says of its article: captions, paragraphs made of links, and text to trust.',
  *find(source) {
    for (const { span, text, markup } of source.blocks) {
      if (!markup?.main) continue;
      if (markup.element === 'figcaption') {
        yield { span, label: 'caption', strength: 6, reason: 'is marked as a caption (figcaption)' };
      } else if (
        markup.element === 'p' &&
        markup.linkDensity >= mostLinks &&
        text.split(' ').length >= fewestWords
      ) {
        const share = Math.round(markup.linkDensity * 100);
        yield {
          span,
          label: 'related-link',
          strength: 4,
          reason: `is a paragraph made of links (${share} %)`,
        };
      } else {
        yield { span, label: 'body', strength: -2.5, reason: 'stands in the main content of the page' };
      }
    }
  },
};
