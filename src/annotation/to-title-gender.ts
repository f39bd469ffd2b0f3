import type { Gender } from './guess-gender.ts';

export const toTitleGender = (title: string): Gender =>
  /^(?:mr|sir|lord|king|prince|duke)$/i.test(title) ? 'm' : 'f';
