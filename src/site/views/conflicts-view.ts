import type { Conflict, ConflictWitness, PagePath } from '../../dossier/dossier.ts';
import { findQuoted } from '../../dossier/find-quoted.ts';
import { compareIsoTimes, toDayRange } from '../../dossier/iso-order.ts';
import type { Time } from '../../text/annotation.ts';
import { toReadableDate } from '../../text/readable-date.ts';
import { toAddress } from '../model/address.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type Locator, toLocator, toShown } from './locator.ts';
import { type Mark, toMark } from './timeline-view.ts';

export interface ConflictWords {
  /** Null where this edition withholds them. */
  readonly text: string | null;
  readonly locator: Locator;
  readonly language: string | null;
}

export interface ConflictSide {
  readonly value: string;
  readonly witnesses: readonly ConflictWords[];
}

export interface DatedWitness extends ConflictWords {
  readonly value: string;
  /** Null where the words name no day that could be resolved. */
  readonly date: string | null;
  readonly datetime: string | null;
  readonly mark: Mark;
}

export interface ConflictView {
  readonly id: string;
  readonly about: string;
  /** The author's page on it; null for a candidate that the machine found. */
  readonly href: string | null;
  readonly sides: readonly ConflictSide[];
}

export interface DatesView extends Omit<ConflictView, 'sides'> {
  /** By date, the undated last. */
  readonly witnesses: readonly DatedWitness[];
}

export interface ConflictViews {
  /** Whose witnesses name different days: one deadline, many dates. They are not among the confirmed again. */
  readonly dates: readonly DatesView[];
  readonly confirmed: readonly ConflictView[];
  readonly candidates: readonly ConflictView[];
}

/** The conflicts of the dossier as the page `from` shows them, each kind in the dossier's order. */
export function toConflictViews(index: SiteIndex, from: PagePath): ConflictViews {
  const views = index.dossier.conflicts.map((conflict, at) => {
    const head = {
      id: `c${at + 1}`,
      about: toShown(conflict.about) ?? 'Not shown in a public edition',
      href: conflict.claim === null ? null : toAddress({ from, to: conflict.claim }),
    };
    return { conflict, head, dated: toDatedWitnesses(index, from, conflict) };
  });
  const undated = views.filter(({ dated, conflict }) => !(conflict.confirmed && isAboutDates(dated)));
  const toSides = ({ conflict, head }: (typeof views)[number]) => ({
    ...head,
    sides: toConflictSides(index, from, conflict),
  });
  return {
    dates: views
      .filter((view) => !undated.includes(view))
      .map(({ head, dated }) => ({ ...head, witnesses: dated })),
    confirmed: undated.filter(({ conflict }) => conflict.confirmed).map(toSides),
    candidates: undated.filter(({ conflict }) => !conflict.confirmed).map(toSides),
  };
}

/** The values of a conflict, each with the witnesses that have it. */
export function toConflictSides(
  index: SiteIndex,
  from: PagePath,
  conflict: Conflict,
): readonly ConflictSide[] {
  const groups = Map.groupBy(conflict.witnesses, ({ value }) => value);
  return [...groups].map(([value, witnesses]) => ({
    value: /^\d{4}-\d{2}/.test(value) ? toReadableDate(value) : value,
    witnesses: witnesses.map((witness) => toWords(index, from, witness)),
  }));
}

function toWords(index: SiteIndex, from: PagePath, { place, text }: ConflictWitness): ConflictWords {
  return {
    text: toShown(text),
    locator: toLocator(index, from, place),
    language: index.source(place.source)?.metadata.language ?? null,
  };
}

/** At least two witnesses name a time, and no two of these times are the same. */
function isAboutDates(witnesses: readonly DatedWitness[]): boolean {
  const times = witnesses.flatMap(({ datetime }) => datetime ?? []);
  return new Set(times).size > 1 && times.length * 2 >= witnesses.length;
}

function toDatedWitnesses(index: SiteIndex, from: PagePath, conflict: Conflict): DatedWitness[] {
  return conflict.witnesses
    .map((witness) => {
      const time = findTime(index, witness);
      const datetime = time?.datetime ?? null;
      const date = datetime === null ? null : toReadableDate(datetime);
      const mark = time ? toMark({ date: datetime ?? '', precision: time.precision }) : 'about';
      return { ...toWords(index, from, witness), value: witness.value, datetime, date, mark };
    })
    .sort(
      (a, b) =>
        Number(!a.datetime) - Number(!b.datetime) || compareIsoTimes(a.datetime ?? '', b.datetime ?? ''),
    );
}

/** The first resolved time within the witness's words. */
function findTime(index: SiteIndex, { place, text }: ConflictWitness): Time | null {
  const block = index.block(place.source, place.block);
  const span = place.span ?? (block ? findQuoted(block.text, text) : null);
  if (!block || !span) return null;
  for (const note of block.annotations) {
    if (note.type !== 'time' || note.datetime === null || !toDayRange(note.datetime)) continue;
    if (note.span.start < span.end && span.start < note.span.end) return note;
  }
  return null;
}
