import type { Named } from './people-index.ts';

/** Who speaks: a name, or a description where nobody is named. */
export interface Speaker {
  readonly name: string;
  readonly entry: string | null;
}

export const toSpeaker = ({ name, entry }: Named): Speaker => ({ name, entry });
