import type { Chapter, Dossier } from '../../dossier/dossier.ts';

/** A chapter was asked for that the dossier does not have. */
export class NoChapterError extends Error {
  override readonly name = 'NoChapterError';
}

/**
 * The chapters of a briefing in the dossier's order. A chapter is named by its number, its file name or that without
 * its number: `3`, `03-cfius`, `cfius`.
 * @throws {NoChapterError} where a name fits none.
 */
export function selectChapters(
  { chapters }: Pick<Dossier, 'chapters'>,
  names: 'all' | readonly string[],
): readonly Chapter[] {
  if (names === 'all') return chapters;
  const chosen = new Set(
    names.map((name) => {
      const chapter = chapters.find((one) => isNamed(one, name));
      if (chapter) return chapter;
      const known = chapters.map(({ path }) => toFileName(path)).join(', ');
      throw new NoChapterError(
        `no chapter ${JSON.stringify(name)}: ${known ? `there are ${known}` : 'there are none'}`,
      );
    }),
  );
  return chapters.filter((chapter) => chosen.has(chapter));
}

const toFileName = (path: string) => path.replace(/^chapters\//, '');

function isNamed({ path, number }: Chapter, name: string): boolean {
  const file = toFileName(path);
  const asked = toFileName(name.replace(/\.md$/, ''));
  return asked === String(number) || asked === file || asked === file.replace(/^\d+-/, '');
}
