import type { Named } from './people-index.ts';

/** How a cue names its speaker: by a name, a pronoun or a description, where it stands in the paragraph. */
export type SpeakerPhrase =
  | { readonly form: 'name'; readonly named: Named; readonly at: number }
  | { readonly form: 'pronoun'; readonly word: string; readonly at: number }
  | {
      readonly form: 'description';
      readonly words: string;
      readonly noun: string;
      readonly at: number;
      /** "the contractor, a joint venture,": told of here for the first time. */
      readonly apposed: boolean;
    }
  /** "Ana Ruiz and her team". */
  | { readonly form: 'several'; readonly name: string; readonly at: number }
  | { readonly form: 'elided'; readonly at: number };
