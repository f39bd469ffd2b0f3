import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PipelineResult, runPipeline } from '../../src/pipeline.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** This repository's own dossier, through the whole pipeline. */
export function readDossier(): PipelineResult {
  const files = new Map(
    ['seeds', 'content'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path)] as const),
    ),
  );
  return runPipeline(files, { untitled: 'bench', generator: 'bench' });
}
