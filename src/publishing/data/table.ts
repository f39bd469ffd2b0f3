import { stringify } from 'csv-stringify/sync';

/** A column of a data file, as its table schema describes it (Frictionless Table Schema). */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
}

export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180, UTF-8, line ends CRLF), the names of the columns first; null is an empty cell. A text that a
 * spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, tab or return) gets a `'` before it.
 */
export function toCsv(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  return stringify([columns.map(({ name }) => name), ...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
