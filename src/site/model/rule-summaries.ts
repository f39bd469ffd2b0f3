import type { Edition } from '../../dossier/edition.ts';

/** What each rule looks for, by its id, as far as the edition tells. */
export function toRuleSummaries(edition: Edition): ReadonlyMap<string, string> {
  const { rules = [] } = edition as { rules?: readonly { readonly id: string; readonly summary: string }[] };
  return new Map(rules.map(({ id, summary }) => [id, summary]));
}
