import { getFonts } from '../../fonts.ts';
import base from '../../styles/base.css?inline';
import page from '../../styles/page.css?inline';
import pieces from '../../styles/pieces.css?inline';
import print from '../../styles/print.css?inline';
import source from '../../styles/source.css?inline';
import tokens from '../../styles/tokens.css?inline';

const views = import.meta.glob<string>('../../views/**/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** All styles in one file, the cascade declared once, addresses in it relative to itself. */
export async function GET(): Promise<Response> {
  const fonts = await getFonts();
  const layers = {
    tokens,
    base,
    page,
    pieces: pieces + source,
    views: Object.keys(views)
      .sort()
      .map((file) => views[file])
      .join('\n'),
    print,
  };
  const css = [
    `@layer ${Object.keys(layers).join(', ')};`,
    ...fonts.map(({ rule }) => rule.replace('./files/', 'fonts/')),
    ...Object.entries(layers).map(([name, rules]) => `@layer ${name} {\n${rules}\n}`),
  ];
  return new Response(css.join('\n'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
