import { readFileSync } from 'node:fs';
import { getFonts } from '../../../fonts.ts';

export async function getStaticPaths() {
  const fonts = await getFonts();
  return fonts.map(({ file, path }) => ({ params: { name: file.replace(/\.woff2$/, '') }, props: { path } }));
}

export function GET({ props }: { props: { path: string } }): Response {
  return new Response(readFileSync(props.path), { headers: { 'content-type': 'font/woff2' } });
}
