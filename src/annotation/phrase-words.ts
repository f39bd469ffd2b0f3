import type { Named } from './people-index.ts';

/** What hangs on a preposition: "analysts at the ". */
export const preposition =
  /\b(?:of|for|at|from|with|in|by|to|near|on|behind|representing|close to|familiar with)\s+(?:(?:the|a|an|its|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,2}$/u;

/** Whether a name may be somebody's. */
export const isPersonal = ({ kind, name }: Named): boolean =>
  kind === 'person' || (kind === null && name.includes(' '));
