import type { ProsePages } from '../dossier/build-dossier.ts';
import type { Dossier, PagePath, Place } from '../dossier/dossier.ts';
import type { Edition, RenderedPage } from '../dossier/edition.ts';
import type { Mark } from './nest-marks.ts';
import { renderBlock } from './render-block.ts';
import { renderProse, toAnchor } from './render-prose.ts';

/** The dossier with all of its texts as finished HTML. `generator` is the program's name and version. */
export function toEdition(
  dossier: Dossier,
  prose: ProsePages,
  { generator, rules }: Pick<Edition, 'generator' | 'rules'>,
): Edition {
  const texts = new Map(
    dossier.sources.flatMap(({ path, blocks }) =>
      blocks.map(({ id, text }) => [`${path}#${id}`, text] as const),
    ),
  );
  const textOf = ({ source, block }: Place) => texts.get(`${source}#${block}`) ?? '';
  const cited = Map.groupBy(
    dossier.references.flatMap(({ place }) => (place?.span ? [place] : [])),
    ({ source, block }) => `${source}#${block}`,
  );
  const blocks: Record<string, string> = {};
  for (const { path, name, blocks: all } of dossier.sources) {
    for (const block of all) {
      blocks[`${name}#${block.id}`] = renderBlock(block, {
        path,
        cited: toCitedMarks(cited.get(`${path}#${block.id}`) ?? []),
      });
    }
  }
  const pages: Record<PagePath, RenderedPage> = {};
  for (const [path, parsed] of prose) pages[path] = renderProse(parsed, { path, textOf });
  return { dossier, pages, blocks, generator, rules, missing: [] };
}

function toCitedMarks(places: readonly Place[]): Mark[] {
  const ids = new Map(places.map((place) => [toAnchor(place), place]));
  return [...ids].flatMap(([id, { span }]) => (span ? [{ type: 'cited' as const, id, span }] : []));
}
