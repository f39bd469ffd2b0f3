import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getEdition } from './get-edition.ts';
import { type FontFace, selectFontFaces, toCharacters } from './model/font-faces.ts';

const require = createRequire(resolve('package.json'));
const firstIdeograph = 0x2e80;
const sheets = [
  '@fontsource-variable/source-serif-4/wght.css',
  '@fontsource-variable/source-serif-4/wght-italic.css',
  '@fontsource-variable/source-sans-3/wght.css',
  '@fontsource-variable/source-sans-3/wght-italic.css',
];
const ideographicSheet = '@fontsource-variable/noto-serif-sc/wght.css';

export interface SiteFont extends FontFace {
  /** Where the file lies. */
  readonly path: string;
}

/** The font files that this edition's characters need. */
export async function getFonts(): Promise<readonly SiteFont[]> {
  const { dossier, blocks, pages } = await getEdition();
  const characters = toCharacters([
    ...Object.values(blocks),
    ...Object.values(pages).map(({ html }) => html),
    ...dossier.sources.flatMap(({ seed, metadata }) => [seed, metadata.title ?? '']),
    ...dossier.entries.flatMap(({ head }) => [head.name, ...head.aliases]),
    '“”‘’–—…¶·⟦⟧−',
  ]);
  const ideographs = new Set([...characters].filter((code) => code >= firstIdeograph));
  return [...sheets.flatMap((sheet) => toFonts(sheet, characters)), ...toFonts(ideographicSheet, ideographs)];
}

function toFonts(sheet: string, characters: ReadonlySet<number>): readonly SiteFont[] {
  const file = require.resolve(sheet);
  return selectFontFaces(readFileSync(file, 'utf8'), characters).map((face) => ({
    ...face,
    path: resolve(file, '../files', face.file),
  }));
}
