import { getCollection } from 'astro:content';

/** The static paths of a section: `sources` gives `{ params: { name: '001-b9a4' }, props: { path } }`. */
export async function getPaths(section: string) {
  const pages = await getCollection('pages', ({ data }) => data.section === section);
  return pages.map(({ id, data }) => ({ params: { name: data.name }, props: { path: id } }));
}
