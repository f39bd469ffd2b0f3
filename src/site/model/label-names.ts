import type { Basis, Kind, Precision } from '../../text/annotation.ts';
import type { Label } from '../../text/label.ts';

/** Labels of blocks, for a reader. */
export const labelNames: Readonly<Record<Label, string>> = {
  headline: 'headline',
  dek: 'standfirst',
  subheading: 'subheading',
  body: 'body text',
  'list-item': 'list item',
  dateline: 'dateline',
  correction: 'correction',
  byline: 'byline',
  caption: 'caption',
  credit: 'credit',
  advertisement: 'advertisement',
  newsletter: 'newsletter pitch',
  paywall: 'paywall',
  'cookie-notice': 'cookie notice',
  'related-link': 'link to another story',
  share: 'sharing buttons',
  comments: 'comment form',
  'author-bio': 'note on the author',
  tags: 'tags',
  navigation: 'navigation',
  copyright: 'copyright notice',
  duplicate: 'duplicate',
  'pull-quote': 'pull quote',
  'unrelated-news': 'unrelated news',
  'app-promo': 'promotion of an app or site',
  'update-note': 'note of an update',
  'section-label': 'section label',
  other: 'other',
};

/** Kinds of entry, for a reader, in the plural. */
export const kindNames: Readonly<Record<Kind, string>> = {
  person: 'People',
  organization: 'Organizations',
  instrument: 'Laws, orders and documents',
  programme: 'Programmes',
  product: 'Products',
  place: 'Places',
  term: 'Terms and arguments',
};

/** One entry's kind. */
export const kindName: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  instrument: 'Law, order or document',
  programme: 'Programme',
  product: 'Product',
  place: 'Place',
  term: 'Term or argument',
};

/** What a reader must know of how a date was come by; empty where it is stated to the day. */
export function toDateQualifier({ precision, basis }: { precision: Precision; basis: Basis }): string {
  const words = [precision === 'about' ? 'about' : '', basis === 'derived' ? 'inferred' : ''];
  if (basis === 'unknown') words.push('basis unknown');
  return words.filter(Boolean).join(', ');
}

/** `1 block`, `2 blocks`. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
