import type { Source } from '../dossier/dossier.ts';

/** The ledger of a source: one line of JSON a block, removed or kept, with the rule and the reason. */
export function writeLedger({ blocks }: Source): string {
  const lines = blocks.map(({ id, lines, keep, label, rule, reason, strength, doubtful, cuts, text }) =>
    JSON.stringify({
      id,
      lines,
      keep,
      label,
      rule,
      reason,
      strength: toHundredths(strength),
      doubtful,
      cuts,
      text,
    }),
  );
  return `${lines.join('\n')}\n`;
}

const toHundredths = (strength: number | null) =>
  strength === null ? null : Math.round(strength * 100) / 100;
