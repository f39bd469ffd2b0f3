import type { Mention } from '../text/annotation.ts';
import type { AnnotationContext } from './detector.ts';

/** The mentions of entries in a source's readable blocks, in reading order. */
export function findMentions(_context: AnnotationContext): readonly Omit<Mention, 'rule'>[] {
  return [];
}
