import { readFileSync } from 'node:fs';
import { getPaperFonts } from '../../../briefing/paper-fonts.ts';

export async function getStaticPaths() {
  const fonts = await getPaperFonts();
  return fonts.map(({ file, path }) => ({ params: { name: file.replace(/\.woff2$/, '') }, props: { path } }));
}

export function GET({ props }: { props: { path: string } }): Response {
  return new Response(readFileSync(props.path), { headers: { 'content-type': 'font/woff2' } });
}
