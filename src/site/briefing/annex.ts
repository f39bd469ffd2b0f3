import type { Source, SourceBlock } from '../../dossier/dossier.ts';
import { labelNames } from '../model/label-names.ts';
import { type SiteIndex, toSourceTitle } from '../model/site-index.ts';
import { toByline } from '../model/source-page.ts';
import { toFate } from '../model/strip.ts';
import { findIds, type Targets, toId } from './briefing-targets.ts';
import { embedHtml } from './embed-html.ts';

export interface AnnexBlock {
  readonly type: 'block';
  readonly id: string;
  readonly number: number;
  readonly label: SourceBlock['label'];
  /** The label for a reader, of what is citable but no part of the text: a byline, a caption. */
  readonly aside: string | null;
  readonly html: string;
}

/** Where blocks that follow each other were removed; their texts stand on the source's page. */
export interface AnnexSeam {
  readonly type: 'seam';
  readonly ids: readonly string[];
  /** `¶4–6` */
  readonly numbers: string;
  readonly labels: string;
}

export interface AnnexSource {
  readonly source: Source;
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly items: readonly (AnnexBlock | AnnexSeam)[];
}

/** The texts of the sources as the annex prints them. */
export function toAnnex(
  index: SiteIndex,
  sources: readonly Source[],
  targets: Targets,
): readonly AnnexSource[] {
  return sources.map((source) => ({
    source,
    id: toId(source.path),
    title: toSourceTitle(source),
    byline: toByline(source),
    items: toRuns(source.blocks).map((run) => {
      const [first] = run as [SourceBlock];
      return toFate(first) === 'removed'
        ? toSeam(source, run)
        : toBlock({ index, source, block: first, targets });
    }),
  }));
}

/** Every id that a source has in the annex. */
export function findAnnexIds(index: SiteIndex, { path, blocks }: Source): readonly string[] {
  return blocks.flatMap((block) => [
    toId(path, block.id),
    ...(toFate(block) === 'removed' ? [] : findIds(index.blockHtml(path, block.id), path)),
  ]);
}

/** Blocks one by one, removed ones that follow each other together. */
function toRuns(blocks: readonly SourceBlock[]): readonly (readonly SourceBlock[])[] {
  const runs: SourceBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && toFate(before) === 'removed' && toFate(block) === 'removed') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function toSeam({ path }: Source, run: readonly SourceBlock[]): AnnexSeam {
  const numbers = run.map(({ number }) => number);
  const [first, last] = [numbers.at(0), numbers.at(-1)];
  return {
    type: 'seam',
    ids: run.map(({ id }) => toId(path, id)),
    numbers: first === last ? `¶${first}` : `¶${first}–${last}`,
    labels: [...new Set(run.map(({ label }) => labelNames[label]))].join(', '),
  };
}

interface Placed {
  readonly index: SiteIndex;
  readonly source: Source;
  readonly block: SourceBlock;
  readonly targets: Targets;
}

function toBlock({ index, source: { path }, block, targets }: Placed): AnnexBlock {
  return {
    type: 'block',
    id: toId(path, block.id),
    number: block.number,
    label: block.label,
    aside: toFate(block) === 'aside' ? labelNames[block.label] : null,
    html: embedHtml({ html: index.blockHtml(path, block.id), path, targets }),
  };
}
