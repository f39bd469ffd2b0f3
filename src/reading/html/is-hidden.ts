import type { Element } from 'domhandler';

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Whether the page itself hides an element, by its attributes. Style sheets are not read. */
export function isHidden({ name, attribs }: Element): boolean {
  if ('hidden' in attribs && attribs['hidden'] !== 'until-found') return true;
  if (name === 'dialog' && !('open' in attribs)) return true;
  if (name === 'input') return true;
  return hiding.test(attribs['style'] ?? '');
}
