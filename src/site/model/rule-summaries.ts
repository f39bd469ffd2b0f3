import type { Edition } from '../../dossier/edition.ts';

/** What each rule looks for, by its id. */
export function toRuleSummaries({ rules }: Pick<Edition, 'rules'>): ReadonlyMap<string, string> {
  return new Map(rules.map(({ id, summary }) => [id, summary]));
}
