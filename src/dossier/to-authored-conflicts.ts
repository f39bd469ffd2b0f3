import type { Claim, Conflict } from './dossier.ts';
import { parseCite } from './find-references.ts';

/** The conflicts that an author wrote as claims of `kind: conflict`, in the order of the claims. */
export function toAuthoredConflicts(claims: readonly Claim[]): Conflict[] {
  return claims
    .filter(({ head }) => head.kind === 'conflict')
    .map(({ path, head }) => ({
      about: head.title,
      confirmed: head.confirmed,
      claim: path,
      witnesses: head.witnesses.map(({ cite, text, value }) => ({
        place: parseCite(cite),
        text,
        value: value ?? text,
      })),
    }));
}
