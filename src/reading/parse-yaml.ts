import { LineCounter, parseDocument, visit } from 'yaml';
import { FaultError } from '../text/fault.ts';
import { toSafeValue } from './to-reading-text.ts';

/** YAML data, and where in the file each part of it stands. */
export interface ParsedYaml {
  /** Plain data; an empty text gives null. Dates are strings. No text in it holds control characters. */
  readonly data: unknown;
  /** Line in the file, from 1, of the value at a path of keys; of the nearest parent where it is not there. */
  lineOf(path: readonly PropertyKey[]): number;
}

interface Options {
  /** For faults: path inside the dossier. */
  readonly file: string;
  /** The line of the file on which the YAML begins, from 1. */
  readonly firstLine?: number;
}

/**
 * Reads one YAML 1.2 document (core schema: no dates, no tags that make objects; aliases bounded).
 * @throws {FaultError} with the line, where it is not YAML.
 */
export function parseYaml(text: string, { file, firstLine = 1 }: Options): ParsedYaml {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const fail = (line: number, problem: string): never => {
    throw new FaultError({
      file,
      line,
      column: null,
      severity: 'error',
      problem: `not valid YAML: ${problem}`,
      remedy: 'mend the YAML; put a text that holds ": " or begins with a mark in quotation marks',
    });
  };
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) fail(lineAt(error.pos[0]), toPlain(error.message));
  let data: unknown;
  try {
    visit(document, {
      Scalar(_, node) {
        if (typeof node.value === 'string') node.value = toSafeValue(node.value);
      },
    });
    data = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    fail(firstLine, cause instanceof Error ? toPlain(cause.message) : 'aliases that cannot be resolved');
  }
  return {
    data,
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined;
        if (node?.range?.[0] !== undefined) return lineAt(node.range[0]);
      }
      return firstLine;
    },
  };
}

/** The parser's first line, in words of ours where it speaks of itself. */
function toPlain(message: string): string {
  if (message.startsWith('Maximum call stack')) return 'brackets or lists nested too deeply';
  return message.split('\n')[0] as string;
}
