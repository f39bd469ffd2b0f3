import type { Kind, Mention } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import { findBearers } from './find-bearers.ts';
import { findNameRuns, type NameRun } from './find-name-runs.ts';
import { findOffices } from './find-offices.ts';
import { type Gender, guessGender } from './guess-gender.ts';
import { guessKind } from './guess-kind.ts';
import { isToldOfAsPerson } from './is-told-of-as-person.ts';
import { toSurname } from './to-surname.ts';
import { toTitleGender } from './to-title-gender.ts';
import { voteGenders } from './vote-genders.ts';

/** Somebody or something with a name, as one who may speak. */
export interface Named {
  /** The fullest form in which the source names it. */
  readonly name: string;
  readonly entry: string | null;
  readonly kind: Kind | null;
  readonly gender: Gender;
}

/** Where a name stands, in UTF-16 offsets of its paragraph. */
export interface NamedAt extends Span {
  readonly named: Named;
  /** "Ruiz's": the name owns what is spoken of. */
  readonly possessive: boolean;
}

export interface PeopleIndex {
  /** The names of each paragraph, in order. */
  readonly places: readonly (readonly NamedAt[])[];
  /** Who last bore an office ("mayor") up to a place. */
  roleAt(role: string, paragraph: number, offset: number): Named | null;
  /** Who is so many years old by the text: "Ana Ruiz, 56,". */
  aged(years: string): Named | null;
}

/**
 * All that has a name in a source: the mentions of entries, and beside them every run of capitalised words, so that a
 * speaker without an entry is named too. A lone surname stands for the fullest name that ends in it.
 */
export function toPeopleIndex(
  paragraphs: readonly string[],
  mentions: readonly (readonly (Span & { mention: Mention })[])[],
): PeopleIndex {
  const seen = new Set(paragraphs.flatMap((text) => text.match(/(?<=\p{Ll} )\p{Lu}[\p{L}-]+/gu) ?? []));
  const found = paragraphs.flatMap((text, paragraph) =>
    findNameRuns(text, { paragraph, seen }, mentions[paragraph] ?? []),
  );
  const bearers = findBearers(found);
  const runs = found.map((run): NameRun => {
    const bearer = bearers.get(run);
    return bearer ? { ...run, mention: bearer.mention, text: bearer.text } : run;
  });
  const titles = new Map<string, Gender>();
  for (const { title, text } of runs) {
    const surname = toSurname(text);
    const gender = title ? toTitleGender(title) : null;
    // A Mr and a Mrs Ruiz: the title tells nothing of the surname.
    if (gender) titles.set(surname, (titles.get(surname) ?? gender) === gender ? gender : null);
  }
  const votes = voteGenders(
    paragraphs,
    runs
      .filter((run) => (run.mention ? run.mention.kind === 'person' : toFull(run).includes(' ')))
      .map((run) => ({ ...run, key: toFull(run) })),
  );
  const told = new Set(
    runs
      .filter((run) => run.isAddressed || isToldOfAsPerson(paragraphs[run.paragraph] ?? '', run))
      .map(toFull),
  );
  const known = new Map<string, Named>();
  const places = paragraphs.map((): NamedAt[] => []);
  for (const run of runs) {
    const { start, end, paragraph } = run;
    const possessive = /['’]s?$/.test(run.text) || /^['’]/.test(paragraphs[paragraph]?.slice(end) ?? '');
    places[paragraph]?.push({ start, end, named: toNamed(run), possessive });
  }
  const offices = paragraphs.flatMap((text, paragraph) =>
    findOffices(text, paragraph, places[paragraph] ?? []),
  );
  return {
    places,
    roleAt: (role, paragraph, offset) =>
      offices.findLast(
        (office) =>
          office.role === role &&
          (office.paragraph < paragraph || (office.paragraph === paragraph && office.end <= offset)),
      )?.named ?? null,
    aged: (years) =>
      places
        .flatMap((here, paragraph) =>
          here.filter(({ end }) => paragraphs[paragraph]?.slice(end).startsWith(`, ${years},`)),
        )
        .at(0)?.named ?? null,
  };

  function toFull(run: NameRun): string {
    return run.mention?.name ?? run.text;
  }

  function toNamed(run: NameRun): Named {
    const { mention } = run;
    const name = toFull(run);
    const key = mention?.entry ?? name;
    const before = known.get(key);
    if (before) return before;
    const isPerson = !mention || mention.kind === 'person';
    const given = guessGender(name);
    const voted = isPerson ? (votes.get(name) ?? null) : null;
    // A given name that the text's own pronouns speak against tells nothing, nor do they alone.
    const gender =
      titles.get(toSurname(name)) ?? (given && voted && given !== voted ? null : (given ?? voted));
    const titled = titles.has(toSurname(name));
    const isTold = told.has(name);
    const guess = guessKind(name, votes.has(name) ? null : gender, titled) ?? (isTold ? 'person' : null);
    // A name that looks like somebody's, of whom the text tells nothing that only people have: perhaps a firm.
    const isDoubtful = mention?.kind === 'person' && guess === null && gender === null;
    const kind = isDoubtful ? null : (mention?.kind ?? guess);
    const named: Named = { name, entry: mention?.entry ?? null, kind, gender };
    known.set(key, named);
    return named;
  }
}
