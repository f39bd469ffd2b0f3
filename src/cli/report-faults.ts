import type { Fault } from '../text/fault.ts';

/** Control characters, bidirectional controls and line separators, which could rewrite a terminal's line. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A text for one line of a terminal: what could act there is written as its code point. */
export function toPrintable(text: string): string {
  return text.replace(unsafe, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** `file:line:col: error: what is wrong: what to do` */
export function formatFault({ file, line, column, severity, problem, remedy }: Fault): string {
  const place = [file, line, line === null ? null : column].filter((part) => part !== null).join(':');
  return toPrintable(`${place}: ${severity}: ${problem}: ${remedy}`);
}

/** Tells all faults on stderr, one a line, then a count; true where one of them is an error. */
export function reportFaults(faults: readonly Fault[]): boolean {
  for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  if (faults.length) process.stderr.write(`${toCount(errors, 'error')}, ${toCount(warnings, 'warning')}\n`);
  return errors > 0;
}

export const toCount = (count: number, what: string, plural = `${what}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? what : plural}`;
