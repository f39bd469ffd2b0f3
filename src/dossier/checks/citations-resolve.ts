import { metadataLabels } from '../../text/label.ts';
import type { SourceBlock } from '../dossier.ts';
import { toPlace } from '../parse-prose.ts';
import type { Check } from './check.ts';

/** Removed labels that stay citable: what editors set beside the text still is the source's word. */
const citable: readonly string[] = [...metadataLabels, 'pull-quote'];

export const isCitable = (block: SourceBlock): boolean => block.keep || citable.includes(block.label);

export const check: Check = {
  summary:
    'Every citation leads to a block that stands in a source and was not removed, and its label bears that number.',
  *find({ dossier, prose, blockAt }) {
    const shorts = new Map(dossier.sources.map(({ path, short }) => [path, short]));
    for (const { passages, prose: page } of prose.values()) {
      for (const link of passages.flatMap(({ links }) => links)) {
        if (!link.to?.startsWith('sources/') || link.fragment === null) continue;
        const at = { file: page.file, line: link.line, column: link.column, severity: 'error' } as const;
        const place = toPlace(link);
        const block = place && blockAt(place);
        const short = shorts.get(link.to);
        if (!block) {
          yield {
            ...at,
            problem: `no block ${link.fragment} in ${link.to}`,
            remedy: 'run `sourcebook explain` on the seed for its block ids',
          };
        } else if (!isCitable(block)) {
          yield {
            ...at,
            problem: `${link.to}#${block.id} was removed as ${block.label}`,
            remedy: 'cite another block, or keep this one in the side-car',
          };
        } else if (link.label !== `${short} ¶${block.number}`) {
          yield {
            ...at,
            problem: `the citation of ${link.to}#${block.id} reads "${link.label}"`,
            remedy: `write [${short} ¶${block.number}]`,
          };
        }
      }
    }
  },
};
