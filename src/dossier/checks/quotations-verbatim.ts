import { findQuotations, findQuoted } from '../find-quoted.ts';
import { parseCite } from '../find-references.ts';
import { toPlace } from '../parse-prose.ts';
import type { Check } from './check.ts';

const shorten = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

export const check: Check = {
  summary:
    'Words in double quotation marks stand, to the letter, in a block cited right after them; so do the words of a witness.',
  *find({ dossier, prose, blockAt, lineOf }) {
    for (const [path, { passages, prose: page }] of prose) {
      // A correction quotes what stood on the dossier's own pages.
      if (path === 'corrections') continue;
      for (const { stretches, mark } of passages) {
        for (const { text, line, citations } of stretches) {
          // What no citation follows in a note from outside is the words of the source that it names.
          if (mark === 'outside' && !citations.length) continue;
          const blocks = citations.flatMap(
            (link) => blockAt(toPlace(link) as NonNullable<ReturnType<typeof toPlace>>) ?? [],
          );
          for (const words of findQuotations(text)) {
            if (blocks.some((block) => findQuoted(block.text, words))) continue;
            const problem = citations.length
              ? `“${shorten(words)}” does not stand in ${citations.map(({ label }) => label).join(', ')}`
              : `“${shorten(words)}” is quoted without a citation behind it`;
            const remedy = citations.length
              ? 'quote to the letter, with … for words left out and [ ] for your own'
              : 'cite the block it is from, or take the double marks off';
            yield { file: page.file, line, column: null, severity: 'error', problem, remedy };
          }
        }
      }
    }
    for (const { head, prose: page } of dossier.claims) {
      for (const [index, { cite, text }] of head.witnesses.entries()) {
        const block = blockAt(parseCite(cite));
        const found = block && findQuoted(block.text, text);
        if (found) continue;
        const problem = block
          ? `the witness “${shorten(text)}” does not stand in ${cite}`
          : `no block ${cite}`;
        const line = lineOf(page.file, ['witnesses', index]);
        yield {
          file: page.file,
          line,
          column: null,
          severity: 'error',
          problem,
          remedy: 'give the words of the block to the letter',
        };
      }
    }
  },
};
