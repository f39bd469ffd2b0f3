import type { Reference } from '../dossier.ts';
import { isWithheld, toQuoted } from '../quotation-budget.ts';
import type { Check, CheckInput } from './check.ts';

export const check: Check = {
  summary:
    'In a public edition, what all pages quote of a source that forbids republication stays within the quotation budget.',
  *find(input) {
    const { dossier } = input;
    const budget = dossier.settings['quotation-budget'];
    for (const source of dossier.sources) {
      if (!isWithheld(dossier, source)) continue;
      const quoted = toQuoted(dossier, source);
      const all = quoted.reduce((sum, { words }) => sum + words, 0);
      const beyond = Map.groupBy(
        quoted.filter(({ shown, words }) => !shown && words > 0),
        ({ reference }) => toPlaceOf(reference, input),
      );
      for (const [place, group] of beyond) {
        const [file = '', line] = place.split('\n');
        const words = group.reduce((sum, one) => sum + one.words, 0);
        yield {
          file,
          line: Number(line),
          column: null,
          severity: 'error',
          problem: `${words} ${words === 1 ? 'word' : 'words'} of ${source.short} quoted here go beyond the ${budget} that a public edition may quote of it (${all} in all)`,
          remedy: 'shorten or paraphrase, or raise quotation-budget in content/index.md',
        };
      }
    }
  },
};

/** File and line, a line each, of what refers: a passage, or a witness at the head of a claim. */
function toPlaceOf(reference: Reference, { dossier, prose, lineOf }: CheckInput): string {
  const { kind, from, anchor } = reference;
  const page = prose.get(from);
  const file = page?.prose.file ?? '';
  if (kind === 'citation')
    return `${file}\n${page?.passages.find((passage) => passage.anchor === anchor)?.line ?? 1}`;
  const witnesses = dossier.references.filter((other) => other.kind === 'witness' && other.from === from);
  return `${file}\n${lineOf(file, ['witnesses', witnesses.indexOf(reference)])}`;
}
