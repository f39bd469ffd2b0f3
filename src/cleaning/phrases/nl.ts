import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'nl',
  stopWords: '',
  reporting: [],
  continuing: [],
  byLabel: {},
};
