import type { Finding } from '../text/finding.ts';
import type { Label } from '../text/label.ts';

/**
 * What a cleaning rule proposes. A span over a whole block speaks about the block, a shorter one proposes a cut.
 *
 * `strength` is the weight of the evidence in log-odds (natural logarithm): 0 says nothing, 2 is a hint, 4 strong,
 * 6 all but certain; below 0 it speaks for keeping. Strengths of different rules are added (see `resolve.ts`).
 */
export interface Removal extends Finding {
  /** What the block or stretch is taken for; where `strength` is negative, what it is not. */
  readonly label: Label;
  /** Whether the label is only guessed from how the block looks. */
  readonly isGuess?: boolean;
  readonly strength: number;
}
