import type { Briefing } from './briefing.ts';

const longestHead = 64;

/** Text for a CSS string: quotes, backslashes, line ends and what could end a style sheet are escaped. */
export function toCssString(text: string): string {
  const toEscape = (char: string) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `;
  return `"${text.replace(/["\\<>\p{Cc}\u2028\u2029]/gu, toEscape)}"`;
}

const shorten = (text: string) =>
  text.length > longestHead ? `${text.slice(0, longestHead).replace(/\s+\S*$/, '')} …` : text;

/**
 * The paper's running heads: a named page a part, the dossier at its left, the part at its right; the cover bears
 * none. Chromium has no `string-set`, hence a rule each.
 */
export function toPageRules({ index, parts, annex }: Briefing): string {
  const left = toCssString(shorten(index.title('index')));
  const heads = [
    { id: 'contents', head: 'Contents' },
    ...parts.map(({ id, number, title }) => ({ id, head: number ? `${number} ${title}` : title })),
    ...annex.map(({ id, source, title }) => ({ id, head: `${source.short} ${title}` })),
  ];
  const rules = heads.map(
    ({ id, head }) =>
      `#${id === 'texts' ? 'texts-list' : id}{page:${id}}@page ${id}{@top-left{content:${left}}@top-right{content:${toCssString(shorten(head))}}@bottom-right{content:"page " counter(page) " of " counter(pages)}}`,
  );
  return `@media print{#cover{page:cover}${rules.join('\n')}}`;
}
