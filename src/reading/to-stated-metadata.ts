import { FaultError } from '../text/fault.ts';
import { isIsoDate } from '../text/iso-time.ts';
import type { Metadata } from '../text/metadata.ts';
import { findStatedDate } from './find-stated-date.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { toReadingText } from './to-reading-text.ts';

type Field = Exclude<keyof Metadata, 'credits'>;

/** The keys under which clippers and site generators write what we want, the best first. */
const keys: Record<Field, readonly string[]> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'publication', 'site_name', 'sitename', 'site', 'website', 'source'],
  authors: ['authors', 'author', 'byline', 'by', 'creator'],
  published: [
    'published',
    'date',
    'date_published',
    'datepublished',
    'pubdate',
    'publish_date',
    'publishdate',
  ],
  updated: ['updated', 'modified', 'lastmod', 'date_modified', 'datemodified', 'last_modified'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'source_url', 'canonical', 'canonical_url', 'permalink', 'link', 'source'],
  rights: ['rights', 'copyright', 'license', 'licence'],
};

/**
 * What front matter states, under the keys that clippers and site generators use. Null where it is no mapping.
 * @throws FaultError for a day that does not exist.
 */
export function toStatedMetadata(yaml: ParsedYaml, file: string): Partial<Metadata> | null {
  if (yaml.data === null) return {};
  if (typeof yaml.data !== 'object' || Array.isArray(yaml.data)) return null;
  const values = new Map(
    Object.entries(yaml.data).map(([key, value]) => [key.toLowerCase(), { key, value }]),
  );
  const all = (field: Field) =>
    keys[field].flatMap((key) => {
      const found = values.get(key);
      return found === undefined ? [] : [{ key: found.key, texts: toTexts(found.value) }];
    });
  const first = (field: Field, fits: (text: string) => boolean = () => true) =>
    all(field)
      .flatMap(({ texts }) => texts)
      .find(fits);
  const date = (field: Field) => {
    for (const { key, texts } of all(field)) {
      const text = texts[0] ?? '';
      const day = findStatedDate(text);
      if (day !== null) return day;
      if (/^\d{4}-\d{2}-\d{2}/.test(text) && !isIsoDate(text.slice(0, 10))) {
        throw noSuchDay(file, yaml.lineOf([key]), key, text);
      }
    }
    return undefined;
  };
  const isUrl = (text: string) => /^https?:\/\//i.test(text);
  const stated = {
    title: first('title'),
    publisher: first('publisher', (text) => !isUrl(text)),
    authors: all('authors').find(({ texts }) => texts.length > 0)?.texts,
    published: date('published'),
    updated: date('updated'),
    language: first('language'),
    url: first('url', isUrl),
    rights: first('rights'),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** The texts of a value: of a list its items', of a mapping its name. Links of note-taking programs lose their brackets. */
function toTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(toTexts);
  if (typeof value === 'object' && value !== null) {
    return 'name' in value && typeof value.name === 'string' ? toTexts(value.name) : [];
  }
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = toReadingText(String(value)).replace(/^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$/, '$1');
  return text === '' ? [] : [text];
}

function noSuchDay(file: string, line: number, key: string, text: string): FaultError {
  return new FaultError({
    file,
    line,
    column: null,
    severity: 'error',
    problem: `${key}: there is no day ${toReadingText(text).slice(0, 10)}`,
    remedy: 'write the date as YYYY-MM-DD',
  });
}
