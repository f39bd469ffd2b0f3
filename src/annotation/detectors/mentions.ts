import type { Mention } from '../../text/annotation.ts';
import type { Detector } from '../detector.ts';
import { findMentions } from '../find-mentions.ts';

export const rule: Detector<Omit<Mention, 'rule'>> = {
  summary:
    'Names of entries: every alias, the longest first, with titles and expansions, the surname for the person introduced.',
  find: (_source, context) => findMentions(context),
};
