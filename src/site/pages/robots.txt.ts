import { getEdition } from '../get-edition.ts';
import { isIndexed } from '../model/site-facts.ts';

export async function GET(): Promise<Response> {
  const { dossier } = await getEdition();
  return new Response(`User-agent: *\nDisallow:${isIndexed(dossier) ? '' : ' /'}\n`);
}
