import matter from 'gray-matter';
import { FaultError } from '../text/fault.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';

export interface FrontMatter {
  /** Null where the text has none: it then is all body. */
  readonly yaml: ParsedYaml | null;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

const opening = /^\uFEFF?---([^\r\n]*)(\r\n?|\n|$)/;
const closing = /(?:^|\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/;

/** Hands the YAML back as it stands: `parseYaml` reads it, with lines. Every other engine refuses. */
function toEngines(kind: string): Record<string, never> {
  const refuse = (): never => {
    throw new Error(`front matter kind "${kind}"`);
  };
  const verbatim = { parse: (yaml: string) => ({ yaml }), stringify: refuse };
  const engines = { yaml: verbatim, json: refuse, javascript: refuse, js: refuse, coffee: refuse };
  return engines as unknown as Record<string, never>;
}

/**
 * Splits a text from its front matter. Only YAML is read and nothing is evaluated; a text that begins with a
 * rule (`---`) and holds no YAML mapping behind it is all body.
 * @throws {FaultError} for another kind of front matter (`---js`), or YAML that cannot be read.
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const first = opening.exec(text);
  const whole: FrontMatter = { yaml: null, body: text.replace(/^\uFEFF/, ''), bodyLine: 1 };
  if (!first) return whole;
  const kind = (first[1] as string).trim();
  if (kind !== '' && kind.toLowerCase() !== 'yaml') {
    if (!/^\w[\w+-]*$/.test(kind)) return whole;
    throw new FaultError({
      file,
      line: 1,
      column: null,
      severity: 'error',
      problem: `front matter kind "${kind.toLowerCase()}"`,
      remedy: 'only YAML between two lines of --- is read; nothing is ever evaluated',
    });
  }
  const inside = text.slice(first[0].length);
  const end = closing.exec(inside);
  if (!end) return whole;
  const raw = inside.slice(0, end.index);
  // A first section without a single "key:" line is prose under a rule, not a broken mapping.
  if (raw.trim() !== '' && !/^[ \t]*[^\s#:-][^:\r\n]*:(?:[ \t]|\r|\n|$)/m.test(raw)) return whole;
  const split = matter(text, { engines: toEngines(kind), language: 'yaml' });
  const consumed = text.length - split.content.length;
  return {
    yaml: parseYaml(raw, { file, firstLine: 2 }),
    body: split.content,
    bodyLine: 1 + (text.slice(0, consumed).match(/\r\n?|\n/g)?.length ?? 0),
  };
}
