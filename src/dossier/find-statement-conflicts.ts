import type { Annotation, Figure } from '../text/annotation.ts';
import { diffWords, type Reading } from './diff-words.ts';
import type { Conflict, ConflictWitness, Parallel, Place, Source } from './dossier.ts';
import { isSameTime, toDayRange } from './iso-order.ts';
import { negations } from './negations.ts';
import { toStem, toWords } from './word-keys.ts';

/** A witness of a parallel with its words and what is marked in them. */
interface Witness {
  readonly place: Place;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** Parallels whose witnesses are less alike than this may tell of different days. */
const leastLikeness = { date: 0.6, denial: 0.7 };
/** More words than this between two wordings are another statement, not a denial. */
const longestDenial = 3;

/** Candidates among witnesses that run parallel: another figure for the same unit and thing, another day, a denial. */
export function findStatementConflicts(
  sources: readonly Source[],
  parallels: readonly Parallel[],
): readonly Conflict[] {
  const blocks = new Map(
    sources.flatMap(({ path, blocks }) => blocks.map((block) => [`${path}#${block.id}`, block] as const)),
  );
  return parallels.flatMap((parallel) => {
    const witnesses = parallel.witnesses.flatMap((place): Witness[] => {
      const block = blocks.get(`${place.source}#${place.block}`);
      if (!block) return [];
      const { start, end } = place.span ?? { start: 0, end: block.text.length };
      const annotations = block.annotations.filter(({ span }) => start <= span.start && span.end <= end);
      return [{ place, text: block.text.slice(start, end), annotations: annotations.map(shifted(start)) }];
    });
    const found = [
      findOtherFigures(witnesses),
      parallel.likeness >= leastLikeness.date ? findOtherDays(witnesses) : [],
      parallel.likeness >= leastLikeness.denial ? findDenials(witnesses) : [],
    ].find(({ length }) => length > 0);
    const [first] = witnesses;
    return found && first
      ? [{ about: toAbout(first.text), confirmed: false, claim: null, witnesses: found }]
      : [];
  });
}

function shifted(by: number): (note: Annotation) => Annotation {
  return (note) => ({ ...note, span: { start: note.span.start - by, end: note.span.end - by } });
}

/** Witnesses that give one figure of the same unit and thing, where two sources differ in it. */
function findOtherFigures(witnesses: readonly Witness[]): ConflictWitness[] {
  const valued = witnesses.flatMap((witness) => {
    const figures = witness.annotations.filter((note) => note.type === 'figure');
    return [...Map.groupBy(figures, toCounted)].flatMap(([key, [figure, ...others]]) => {
      if (!figure || others.length > 0) return [];
      const value = witness.text.slice(figure.span.start, figure.span.end);
      return [{ ...witness, value, key, amount: figure.amount }];
    });
  });
  const same = [...Map.groupBy(valued, ({ key }) => key).values()].find((group) =>
    areDifferent(group, (a, b) => a.amount !== b.amount),
  );
  return (same ?? []).map(toWitness);
}

/** What a figure counts: its unit, and the stems of the text's words for the thing. */
function toCounted({ unit, of }: Figure): string {
  const thing = toWords(of ?? '').map(({ key }) => toStem(key));
  return `${unit ?? ''} ${thing.join(' ')}`;
}

/** Witnesses that give one day, month or year each, where those of two sources share no day. */
function findOtherDays(witnesses: readonly Witness[]): ConflictWitness[] {
  const dated = witnesses.flatMap((witness) => {
    const times = witness.annotations.flatMap((note) =>
      note.type === 'time' && note.datetime !== null && toDayRange(note.datetime) ? [note.datetime] : [],
    );
    const [value] = times;
    return value !== undefined && times.length === 1 ? [{ ...witness, value }] : [];
  });
  return areDifferent(dated, (a, b) => !isSameTime(a.value, b.value)) ? dated.map(toWitness) : [];
}

/** The first witness and one that says the same but for a word that denies it, in the one or the other. */
function findDenials([first, ...others]: readonly Witness[]): ConflictWitness[] {
  for (const other of others) {
    if (!first || first.place.source === other.place.source) continue;
    const { left, right } = diffWords(first.text, other.text);
    const [deniesFirst, deniesOther] = [hasDenial(left), hasDenial(right)];
    if (deniesFirst === deniesOther) continue;
    return [
      toWitness({ ...first, value: deniesFirst ? 'denied' : 'asserted' }),
      toWitness({ ...other, value: deniesOther ? 'denied' : 'asserted' }),
    ];
  }
  return [];
}

/** Whether a denial was put between words that both have. */
function hasDenial(readings: readonly Reading[]): boolean {
  return readings.some(({ same, text }, index) => {
    if (same || index === 0 || index === readings.length - 1) return false;
    const words = toWords(text);
    return words.length <= longestDenial && words.some(({ key }) => negations.has(key));
  });
}

function areDifferent<T extends Witness>(witnesses: readonly T[], differ: (a: T, b: T) => boolean): boolean {
  return witnesses.some((a) => witnesses.some((b) => a.place.source !== b.place.source && differ(a, b)));
}

function toWitness({ place, text, value }: Witness & { readonly value: string }): ConflictWitness {
  return { place, text, value };
}

const longestAbout = 90;

/** The beginning of a statement, cut at a word. */
function toAbout(text: string): string {
  if (text.length <= longestAbout) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestAbout) + 1 || longestAbout).trimEnd()} …`;
}
