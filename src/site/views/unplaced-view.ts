import type { PagePath } from '../../dossier/dossier.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type InSentence, toInSentence } from './in-sentence.ts';
import { type Locator, toLocator } from './locator.ts';

export interface UnplacedTime {
  readonly context: InSentence | null;
  readonly locator: Locator;
  readonly language: string | null;
}

/** The times that kept blocks name and that could not be resolved, in reading order: told, and never guessed. */
export function toUnplacedTimes(index: SiteIndex, page: PagePath): readonly UnplacedTime[] {
  return index.dossier.sources.flatMap(({ path, blocks, metadata }) =>
    blocks
      .filter(({ keep }) => keep)
      .flatMap((block) =>
        block.annotations
          .filter((note) => note.type === 'time' && note.datetime === null)
          .map(({ span }) => ({
            context: toInSentence(block.text, span),
            locator: toLocator(index, page, { source: path, block: block.id, span }),
            language: metadata.language,
          })),
      ),
  );
}
