import { FaultError } from '../text/fault.ts';
import type { SourceText } from '../text/source-text.ts';
import { decodeSeed } from './decode-seed.ts';
import { readText } from './read-text.ts';
import type { SeedFile } from './seed-file.ts';
import { toSourceText } from './to-source-text.ts';

/**
 * Reads a seed: decodes its bytes and cuts them into blocks, by the format that its file name ends in
 * (`.txt`, `.md`, `.markdown`, `.html`, `.htm`, `.xhtml`). Looks at nothing but its argument.
 *
 * @throws FaultError where the seed is no text, cannot be decoded, is empty, or has front matter that cannot
 *   be read safely.
 */
export function readSeed(seed: SeedFile): SourceText {
  const { file, name } = seed;
  const text = decodeSeed(seed);
  const source = toSourceText({ file, name, format: 'text', seed: text, drafts: readText(text), stated: {} });
  if (source.blocks.length > 0) return source;
  const problem = 'the seed is empty';
  throw new FaultError({
    file,
    line: null,
    column: null,
    severity: 'error',
    problem,
    remedy: 'put its text in, or take the file away',
  });
}
