import type { NameRun } from './find-name-runs.ts';
import { guessGender } from './guess-gender.ts';
import { toSurname } from './to-surname.ts';
import { toTitleGender } from './to-title-gender.ts';

/**
 * Whose full name a lone surname stands for: the last one before it that ends in it, else the first behind it. Of two of one
 * surname "Mr Ruiz" is the one whose given name fits the title.
 */
export function findBearers(runs: readonly NameRun[]): ReadonlyMap<NameRun, NameRun> {
  const bySurname = Map.groupBy(
    runs.filter(
      (run) => toName(run).includes(' ') && (run.mention === null || run.mention.kind === 'person'),
    ),
    (run) => toSurname(toName(run)),
  );
  const places = new Map(runs.map((run, index) => [run, index]));
  const bearers = new Map<NameRun, NameRun>();
  const alone = new Set(runs.map(toName).filter((name) => !name.includes(' ')));
  for (const run of runs) {
    const name = toName(run);
    if (name.includes(' ') || (run.mention && run.mention.kind !== 'person')) continue;
    const all = bySurname.get(name) ?? [];
    const gender = run.title === '' ? null : toTitleGender(run.title);
    const fitting = gender ? all.filter((one) => (guessGender(toName(one)) ?? gender) === gender) : all;
    const place = places.get(run) ?? 0;
    // Of a family, a relative ("his sister, Jo Voss") and whoever is called by the given name elsewhere are not whom the surname means.
    const formal = fitting.filter((one) => !one.isRelative && !alone.has(toName(one).split(' ', 1)[0] ?? ''));
    const able = formal.length > 0 ? formal : fitting;
    const bearer = able.findLast((one) => (places.get(one) ?? 0) < place) ?? able[0];
    if (bearer) bearers.set(run, bearer);
  }
  return bearers;
}

const toName = ({ mention, text }: NameRun): string => mention?.name ?? text;
