import type { Metadata } from '../text/metadata.ts';
import { signs, type Tender } from './currencies.ts';

/** Whose dollar: by the country's code, at the end of the publisher's host or behind the language, and by its name. */
const homes: readonly (readonly [code: string, name: RegExp, dollar: string])[] = [
  ['au', /\bAustralian?\b/i, 'AUD'],
  ['ca', /\bCanad(?:a|ian)\b/i, 'CAD'],
  ['hk', /\bHong ?Kong\b/i, 'HKD'],
  ['nz', /\bNew Zealand\b/i, 'NZD'],
  ['sg', /\bSingapore\b/i, 'SGD'],
];

/**
 * What the bare `$` and `pounds` mean in a source, by where it was published. The home dollar is the United States' where
 * nothing tells another, and where the text gives the other its letter (`A$`). Cents are those of the first
 * money with its sign, and pounds are money where the text has a `£`.
 */
export function toTender({ publisher, url, language }: Metadata, text: string): Tender {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const region = /-([a-z]{2})$/i.exec(language ?? '')?.[1]?.toLowerCase();
  const home = homes.find(
    ([code, name]) => host.endsWith(`.${code}`) || region === code || name.test(publisher ?? ''),
  );
  const letter = { AUD: 'A', CAD: 'C', HKD: 'HK', NZD: 'NZ', SGD: 'S' }[home?.[2] ?? ''];
  const isLettered = letter !== undefined && new RegExp(`(?<![A-Z])${letter}\\$`).test(text);
  const dollar = home && !isLettered ? home[2] : 'USD';
  const coin = /(?:\b(?:US|HK|NT|NZ|AU|CA|[ACS])\$|\$|€)(?=\d)/.exec(text)?.[0];
  const cents = coin === undefined || coin === '$' ? dollar : (signs[coin] ?? dollar);
  return { dollar, cents, pounds: /£|\bsterling\b|\bpence\b/.test(text) };
}
