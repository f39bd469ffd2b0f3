import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'es',
  stopWords: '',
  reporting: [],
  continuing: [],
  byLabel: {},
};
