import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getFonts, type SiteFont } from '../fonts.ts';

const require = createRequire(resolve('package.json'));
/** The weights of the styles; Chromium takes the nearest for others. */
const weights = [400, 600];
const family = /^source-(?:serif-4|sans-3)(?=-)/;

/**
 * The site's own fonts for paper, one file a weight: Chromium embeds a variable font in a PDF as Type 3, which some
 * readers draw coarsely and cannot tell the letters of; these as TrueType. Only the ranges that the edition needs.
 */
export async function getPaperFonts(): Promise<readonly SiteFont[]> {
  const fonts = await getFonts();
  return fonts.flatMap((font) => weights.flatMap((weight) => toWeight(font, weight)));
}

function toWeight({ file, rule }: SiteFont, weight: number): readonly SiteFont[] {
  const name = family.exec(file)?.[0];
  if (!name) return [];
  const own = file.replace('-wght-', `-${weight}-`);
  const folder = resolve(require.resolve(`@fontsource/${name}/${weight}.css`), '../files');
  return [
    {
      file: own,
      path: resolve(folder, own),
      rule: rule
        .replace(/ Variable(?=['"])/, '')
        .replace(/font-weight:[^;]+;/, `font-weight: ${weight};`)
        .replace(/src:[^;]+;/, `src: url(paper-fonts/${own}) format('woff2');`),
    },
  ];
}
