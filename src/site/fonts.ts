import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(resolve('package.json'));
const families = ['@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3'];

/** The font files that the styles name: their names, and where they lie. */
const files = new Map<string, string>();

function toFontFaces(family: string): string {
  return ['wght.css', 'wght-italic.css']
    .map((sheet) => {
      const css = readFileSync(require.resolve(`${family}/${sheet}`), 'utf8');
      return css.replaceAll(/url\(\.\/files\/([a-z0-9-]+\.woff2)\)/g, (_, name: string) => {
        files.set(name, require.resolve(`${family}/files/${name}`));
        return `url(fonts/${name})`;
      });
    })
    .join('\n');
}

/** The `@font-face` rules, their addresses relative to the style sheet. */
export const fontFaces = families.map(toFontFaces).join('\n');
export const fontFiles: ReadonlyMap<string, string> = files;
