/** Something wrong in a dossier, told in one line: `file:line:col: error: what: what to do`. */
export interface Fault {
  /** Path inside the dossier. */
  readonly file: string;
  /** From 1; null where the fault is in the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: 'error' | 'warning';
  /** What is wrong. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A fault that stops the reading of one file. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`${fault.file}: ${fault.problem}`);
    this.name = 'FaultError';
    this.fault = fault;
  }
}
