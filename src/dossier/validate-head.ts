import type { z } from 'zod';
import type { Fault } from '../text/fault.ts';

/** YAML as read elsewhere: the data, and the line of the value at a path. */
export interface HeadYaml {
  readonly data: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

export interface Validated<T> {
  /** Null where what is left without the keys at fault still does not fit. */
  readonly head: T | null;
  readonly faults: readonly Fault[];
}

/**
 * Holds the head of a page, or a side-car, against its schema; every breach is a fault with its line. The head is then
 * what the sound keys say, so that one mistake does not bring faults in other files with it.
 */
export function validateHead<S extends z.ZodType>(
  schema: S,
  yaml: HeadYaml | null,
  file: string,
): Validated<z.infer<S>> {
  const data = yaml?.data ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { head: result.data, faults: [] };
  const { issues } = result.error;
  const wrong = new Set(
    issues
      .flatMap((issue) => issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys : []))
      .map(String),
  );
  const sound =
    typeof data === 'object' ? Object.entries(data as object).filter(([key]) => !wrong.has(key)) : [];
  return {
    head: schema.safeParse(Object.fromEntries(sound)).data ?? null,
    faults: issues.flatMap((issue) => toFaults(issue, yaml, file)),
  };
}

function toFaults(issue: z.core.$ZodIssue, yaml: HeadYaml | null, file: string): Fault[] {
  const fault = (path: readonly PropertyKey[], problem: string, remedy: string): Fault => ({
    file,
    line: yaml ? yaml.lineOf(path) : 1,
    column: null,
    severity: 'error',
    problem,
    remedy,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      fault([...issue.path, key], `unknown key "${key}"`, 'see docs/authoring.md for the keys of this file'),
    );
  }
  const name = issue.path.length ? `"${issue.path.map(String).join('.')}"` : 'the front matter';
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return missing
    ? [fault(issue.path, `${name} is missing`, 'add it; docs/authoring.md shows the form')]
    : [
        fault(
          issue.path,
          `${name} ${toProblem(issue)}`,
          'correct the value; docs/authoring.md shows the form',
        ),
      ];
}

function toProblem(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must ')) return issue.message;
  return `is not right: ${issue.message[0]?.toLowerCase()}${issue.message.slice(1)}`;
}
