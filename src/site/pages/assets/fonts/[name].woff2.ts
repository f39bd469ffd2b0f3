import { readFileSync } from 'node:fs';
import { fontFiles } from '../../../fonts.ts';

export function getStaticPaths() {
  return [...fontFiles].map(([file, path]) => ({
    params: { name: file.replace(/\.woff2$/, '') },
    props: { path },
  }));
}

export function GET({ props }: { props: { path: string } }): Response {
  return new Response(readFileSync(props.path), { headers: { 'content-type': 'font/woff2' } });
}
