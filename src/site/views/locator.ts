import type { PagePath, Place } from '../../dossier/dossier.ts';
import { toAddress } from '../model/address.ts';
import type { SiteIndex } from '../model/site-index.ts';

/** A link to a paragraph of a source: `FT ¶12`. */
export interface Locator {
  readonly label: string;
  /** The source's short name. */
  readonly siglum: string;
  readonly href: string;
}

/** Where a place stands, for a reader of the page `from`. */
export function toLocator(index: SiteIndex, from: PagePath, { source, block }: Place): Locator {
  const siglum = index.source(source)?.short ?? source;
  const number = index.block(source, block)?.number ?? block;
  return { label: `${siglum} ¶${number}`, siglum, href: toAddress({ from, to: source, anchor: block }) };
}

/** Locators of several places, a paragraph told once. */
export function toLocators(index: SiteIndex, from: PagePath, places: readonly Place[]): readonly Locator[] {
  const locators = places.map((place) => toLocator(index, from, place));
  return [...new Map(locators.map((locator) => [locator.href, locator])).values()];
}

/** The words at a place as this edition shows them; null where it withholds them. */
export function toShownText(index: SiteIndex, { source, block, span }: Place): string | null {
  const text = index.block(source, block)?.text ?? '';
  return toShown(text.slice(span?.start ?? 0, span?.end));
}

/** A public edition has blanks for what it withholds: an ellipsis within, null where nothing is left. */
export function toShown(text: string): string | null {
  return text.trim().replace(/\s{3,}/g, ' … ') || null;
}
