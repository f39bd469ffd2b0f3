import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'fr',
  stopWords: '',
  reporting: [],
  continuing: [],
  byLabel: {},
};
