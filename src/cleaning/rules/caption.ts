import type { Rule } from '../../text/rule.ts';
import { toPhraseRule } from '../phrase-rule.ts';
import { toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';

const byPhrase = toPhraseRule({
  label: 'caption',
  summary: '',
  reason: 'credits a picture:',
  certain: 4,
});

const creditWord =
  'photos?|photographs?|photography|pictures?|pics?|images?|credits?|courtesy|source|illustrations?|graphics?|screenshots?|video|file|handout|viewer photo|reader photo|foto|fotos|bild|bilder|quelle|grafik|crédits?|illustration|imagen|imágenes|fuente|imagem|imagens|fonte|immagine|beeld|bron|autor';
/** `… © Name/Agency`, `… (Source: @account)`, `… (Jane Doe/Agency)`, `… (Jane Doe via Agency)` at the end of a line. */
const creditAtEnd = new RegExp(
  [
    String.raw`(?:©|\(c\)\s?\d{4})\s?[^.!?]{2,80}$`,
    String.raw`\((?:\p{L}+ ){0,2}(?:${creditWord})(?: (?:by|credit|courtesy of))?\s?[:/]\s?[^()]{2,60}\)\.?$`,
    String.raw`\((?:[\p{L}.’'-]+ ){0,3}[\p{L}.’'-]+\s?/\s?[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,3}\)\.?$`,
    String.raw`\([\p{L}. ]{3,30} via [\p{L}. ]{2,30}\)$`,
  ].join('|'),
  'iu',
);
const longest = 80;

export const rule: Rule<Removal> = {
  summary: 'Captions of pictures, by the credit that stands in them.',
  *find(source, context) {
    const short = toProfile(source).blocks.filter(({ words }) => words >= 2 && words <= longest);
    let at = 0;
    for (const { span, ...removal } of byPhrase.find(source, context)) {
      while ((short[at]?.block.span.end ?? span.end) < span.end) at++;
      const line = short[at]?.block.span;
      if (line && line.start <= span.start) yield { ...removal, span: line, strength: removal.strength + 1 };
    }
    for (const { block } of short) {
      const match = creditAtEnd.exec(block.text.slice(-160));
      if (match) {
        yield {
          span: block.span,
          label: 'caption',
          strength: 5.5,
          reason: `ends with a credit: “${match[0]}”`,
        };
      }
    }
  },
};
