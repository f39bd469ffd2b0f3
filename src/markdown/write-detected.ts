import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Dossier, Entry } from '../dossier/dossier.ts';
import { toRelative } from '../dossier/resolve-page.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', listItemIndent: 'one' });

/** The page of a name that no entry describes yet: what it is taken for, why, and its passages. */
export function writeDetected(
  { path, kind, head, evidence }: Entry,
  { references, sources }: Dossier,
): string {
  const shorts = new Map(sources.map(({ path, short }) => [path, short]));
  const passages = references.filter((reference) => reference.kind === 'mention' && reference.to === path);
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'list',
        spread: false,
        children: passages.map(({ from, anchor, context }) => ({
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: `${context} ` },
                {
                  type: 'link',
                  url: `${toRelative(path, from)}.md#${anchor}`,
                  children: [{ type: 'text', value: `${shorts.get(from)} ¶${anchor?.slice(1)}` }],
                },
              ],
            },
          ],
        })),
      },
    ],
  };
  const front = {
    generated:
      'a name found in the sources that no entry describes yet; `sourcebook suggest --write` drafts one',
    name: head.name,
    kind,
    aliases: head.aliases,
    evidence,
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${writer.stringify(root)}`;
}
