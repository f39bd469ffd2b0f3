/** Exit codes: 0 clean, 1 a fault in the dossier, 2 wrong usage, 3 files or lock. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Ends a command with one line on stderr and an exit code; no stack is shown. */
export class Stop extends Error {
  readonly code: ExitCode;
  constructor(code: ExitCode, message: string) {
    super(message);
    this.name = 'Stop';
    this.code = code;
  }
}
