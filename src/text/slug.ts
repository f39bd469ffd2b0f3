declare const slugBrand: unique symbol;

/** `[a-z0-9-]`, 1 to 60 characters: safe as a file name and in an address on any host. */
export type Slug = string & { readonly [slugBrand]: true };

const longest = 60;

/**
 * A slug from any text: Latin letters without their accents, all else a hyphen.
 * A text with no such letter gives `fallback`. Uniqueness is the caller's: see `toUniqueSlugs`.
 */
export function toSlug(text: string, fallback = 'page'): Slug {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return (plain || fallback) as Slug;
}

/**
 * One slug a text, unique among them: the second `a` becomes `a-2`. Texts are taken in code-unit order,
 * whatever order they come in, so that a slug does not depend on the order of files.
 */
export function toUniqueSlugs(texts: Iterable<string>, fallback = 'page'): Map<string, Slug> {
  const slugs = new Map<string, Slug>();
  const taken = new Set<string>();
  for (const text of [...new Set(texts)].sort()) {
    const base = toSlug(text, fallback);
    let slug = base;
    for (let n = 2; taken.has(slug); n++) {
      const suffix = `-${n}`;
      slug = (base.slice(0, longest - suffix.length) + suffix) as Slug;
    }
    taken.add(slug);
    slugs.set(text, slug);
  }
  return slugs;
}
