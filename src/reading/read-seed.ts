import { FaultError } from '../text/fault.ts';
import type { SourceText } from '../text/source-text.ts';
import { decodeSeed } from './decode-seed.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { SeedFile } from './seed-file.ts';
import { type Reading, toSourceText } from './to-source-text.ts';

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
  const source = toSourceText({ file, name, seed: text, ...readFormat(file, text) });
  if (source.blocks.length > 0) return source;
  throw toFault(file, 'the seed is empty', 'put its text in, or take the file away');
}

function readFormat(file: string, text: string): Pick<Reading, 'format' | 'drafts' | 'stated'> {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  switch (extension) {
    case 'txt':
      return { format: 'text', drafts: readText(text), stated: {} };
    case 'md':
    case 'markdown':
      return { format: 'markdown', ...readMarkdown(text, file) };
    case 'html':
    case 'htm':
    case 'xhtml':
      return { format: 'html', ...readHtml(text, file) };
    default:
      throw toFault(file, 'a seed of no known format', 'save it as .txt, .md or .html');
  }
}

function toFault(file: string, problem: string, remedy: string): FaultError {
  return new FaultError({ file, line: null, column: null, severity: 'error', problem, remedy });
}
