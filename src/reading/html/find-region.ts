import type { Element } from 'domhandler';
import type { MetadataLabel, RemovedLabel } from '../../text/label.ts';
import { regionElements, regionNames } from './region-names.ts';

const patterns = regionNames.map(([label, names]) => {
  const words = names.split(' ').map((name) => name.replaceAll('*', '[a-z]*'));
  return [label, new RegExp(`-(?:${words.join('|')})-`)] as const;
});

/** What part of a page an element is by its names, null where they say nothing of the kind. */
export function findRegion({ name, attribs }: Element): MetadataLabel | RemovedLabel | null {
  const role = attribs['role'] ?? '';
  if (role === 'navigation' || role === 'contentinfo' || role === 'search') return 'navigation';
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`
    .slice(0, 2000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  const found = names === '-' ? undefined : patterns.find(([, pattern]) => pattern.test(`-${names}-`));
  return found?.[0] ?? regionElements[name] ?? null;
}
