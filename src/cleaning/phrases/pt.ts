import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'pt',
  stopWords: '',
  reporting: [],
  continuing: [],
  byLabel: {},
};
