import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'it',
  stopWords: '',
  reporting: [],
  continuing: [],
  byLabel: {},
};
