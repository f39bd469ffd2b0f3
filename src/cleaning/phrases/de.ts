import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'de',
  stopWords: '',
  reporting: [],
  continuing: [],
  byLabel: {},
};
