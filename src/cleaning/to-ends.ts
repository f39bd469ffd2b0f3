import { once } from './once.ts';
import type { BlockProfile } from './profile.ts';

/** Enough of a line for what stands at its ends. */
export const toEnds = once(({ block: { text } }: BlockProfile): string =>
  text.length > 400 ? `${text.slice(0, 200)} ${text.slice(-200)}` : text,
);
