import { type Document, isText } from 'domhandler';
import { findElements } from './find-elements.ts';

/** An object of JSON-LD, its values unchecked. */
export type JsonLd = Readonly<Record<string, unknown>>;

const mostObjects = 500;
const deepest = 6;
const articles = /(?:article|posting|report|webpage|creativework|story|newsitem|review|blog)$/i;
const better = /(?:article|posting|report|review)$/i;

/** The objects of a page's JSON-LD that describe a text, the most telling kind first. Broken JSON is passed over. */
export function findJsonLd(page: Document): JsonLd[] {
  const found: JsonLd[] = [];
  for (const { attribs, children } of findElements(page, (element) => element.name === 'script')) {
    if (!/^application\/ld\+json/i.test(attribs['type'] ?? '')) continue;
    const text = children.map((child) => (isText(child) ? child.data : '')).join('');
    collect(parse(text), found, 0);
  }
  const typed = found.filter((object) => toTypes(object).some((type) => articles.test(type)));
  const named = new Map(found.filter((object) => 'name' in object).map((object) => [object['@id'], object]));
  return typed.sort((a, b) => rank(a) - rank(b)).map((object) => resolve(object, named));
}

/** Puts named objects where only their `@id` stands. */
function resolve(object: JsonLd, named: ReadonlyMap<unknown, JsonLd>): JsonLd {
  const toNamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(toNamed);
    const isReference = typeof value === 'object' && value !== null && '@id' in value && !('name' in value);
    return isReference ? (named.get(value['@id']) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, toNamed(value)]));
}

function rank(object: JsonLd): number {
  return toTypes(object).some((type) => better.test(type)) ? 0 : 1;
}

function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    return parseLoosely(bare);
  }
}

/** Many pages write line ends into the strings of their JSON. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\s+/g, ' '));
  } catch {
    return null;
  }
}

function collect(value: unknown, found: JsonLd[], depth: number): void {
  if (depth > deepest || found.length >= mostObjects || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const object = value as JsonLd;
  found.push(object);
  collect(object['@graph'], found, depth + 1);
  collect(object['mainEntity'], found, depth + 1);
  collect(object['mainEntityOfPage'], found, depth + 1);
}

function toTypes(object: JsonLd): string[] {
  return [object['@type']].flat().filter((type) => typeof type === 'string');
}
