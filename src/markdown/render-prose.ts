import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toString as toPlainText } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Link } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { PagePath, Place } from '../dossier/dossier.ts';
import type { RenderedPage } from '../dossier/edition.ts';
import { locateCitations } from '../dossier/find-references.ts';
import type { ParsedProse } from '../dossier/parse-prose.ts';
import { resolvePage, toRelative } from '../dossier/resolve-page.ts';
import { toSlug } from '../text/slug.ts';

interface Rendering {
  readonly path: PagePath;
  textOf(place: Place): string;
}

/** The anchor of a place on its source's page: the block, or the words cited in it. */
export function toAnchor({ block, span }: Place): string {
  return span ? `${block}-c${span.start}-${span.end}` : block;
}

/**
 * An authored page as HTML: passages bear their anchors, citations lead to the words they cite, links to pages end in
 * `.html`. Raw HTML in the Markdown is shown as text; only http, https and mailto links lead out.
 */
export function renderProse({ root, passages }: ParsedProse, { path, textOf }: Rendering): RenderedPage {
  const tree = structuredClone(root);
  const anchors = toAnchors(passages, textOf);
  const handlers = toHandlers(path, anchors);
  const toRehype = unified().use(remarkRehype, { handlers, clobberPrefix: '', footnoteLabel: 'Notes' });
  const hast = toRehype.runSync(tree) as HastRoot;
  const headings = toHeadings(hast);
  const body = hast.children.filter((node) => node.type !== 'doctype') as ElementContent[];
  const first = body.findIndex((node) => node.type === 'element');
  const lead =
    body[first]?.type === 'element' && body[first].tagName === 'p' ? (body[first] as Element) : null;
  return {
    html: toHtml(body),
    headings,
    lead: lead ? toHtml(lead.children) : '',
    rest: toHtml(lead ? body.filter((node) => node !== lead) : body),
  };
}

const stringifier = unified().use(rehypeStringify);
const toHtml = (children: ElementContent[]) => stringifier.stringify({ type: 'root', children });

/** Where a citation leads within its source, by the citation's offset; and the anchor of each passage, by its own. */
interface Anchors {
  readonly citations: ReadonlyMap<number, Place>;
  readonly passages: ReadonlyMap<number, string>;
}

function toAnchors(passages: ParsedProse['passages'], textOf: Rendering['textOf']): Anchors {
  const citations = new Map<number, Place>();
  const byOffset = new Map<number, string>();
  for (const { node, anchor, stretches } of passages) {
    byOffset.set(node.position?.start.offset ?? -1, anchor);
    for (const { link, places } of stretches.flatMap((stretch) => locateCitations(stretch, textOf))) {
      citations.set(link.node.position?.start.offset ?? -1, places[0] as Place);
    }
  }
  return { citations, passages: byOffset };
}

function toHandlers(path: PagePath, anchors: Anchors): Handlers {
  const idOf = (node: { position?: { start: { offset?: number | undefined } } | undefined }) =>
    anchors.passages.get(node.position?.start.offset ?? -1) ?? null;
  return {
    paragraph: (state: State, node) => h('p', { id: idOf(node) }, state.all(node)),
    listItem: (state: State, node) => {
      const tight = node.spread !== true;
      const [only] = node.children;
      const children =
        tight && only?.type === 'paragraph'
          ? [...state.all(only), ...state.all({ ...node, children: node.children.slice(1) })]
          : state.all(node);
      return h('li', { id: tight && only ? idOf(only) : null }, children);
    },
    tableRow: (state: State, node, parent) => {
      const head = parent?.type === 'table' && parent.children[0] === node;
      const cells = node.children.map((cell: Parameters<State['all']>[0]) =>
        h(head ? 'th' : 'td', { scope: head ? 'col' : null }, state.all(cell)),
      );
      return h('tr', { id: idOf(node) }, cells);
    },
    link: (state: State, node: Link) => toAnchorElement(state, node, path, anchors),
    image: (_state: State, node) => ({ type: 'text', value: node.alt ?? '' }),
    containerDirective: (state: State, node) => {
      const { name, attributes } = node;
      const source =
        name === 'outside' && attributes?.source
          ? [h('p', { class: 'outside-source' }, `Source: ${attributes.source}`)]
          : [];
      const heading =
        name === 'outside' ? 'From outside the sources' : name === 'editor' ? 'The editor' : null;
      const label = heading ? [h('p', { class: 'aside-label' }, heading)] : [];
      return h('aside', { class: heading ? name : null, role: heading ? 'note' : null, ariaLabel: heading }, [
        ...label,
        ...state.all(node),
        ...source,
      ]);
    },
  };
}

/** Blocks and passages are linked by their ids, all else is a heading's slug. */
const toTargetId = (fragment: string) =>
  /^[bp]\d+(?:-|$)/.test(fragment) ? fragment : toHeadingId(fragment);

function toAnchorElement(
  state: State,
  node: Link,
  path: PagePath,
  anchors: Anchors,
): ElementContent | ElementContent[] {
  const children = state.all(node);
  const place = anchors.citations.get(node.position?.start.offset ?? -1);
  if (place)
    return h(
      'a',
      { class: 'citation', href: `${toRelative(path, place.source)}.html#${toAnchor(place)}` },
      children,
    );
  const target = resolvePage(path, node.url);
  if (target) {
    const fragment = target.fragment ? `#${toTargetId(target.fragment)}` : '';
    return h('a', { href: `${toRelative(path, target.page)}.html${fragment}` }, children);
  }
  if (/^(?:https?:|mailto:)/i.test(node.url)) return h('a', { href: node.url, rel: 'noreferrer' }, children);
  return children;
}

/** Headings are named by authors: no name of theirs may be one of the page's own ids. */
const toHeadingId = (slug: string) => `h-${slug}`;

function toHeadings(tree: HastRoot): RenderedPage['headings'] {
  const headings: { depth: number; id: string; text: string }[] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (!depth) return;
    const text = toPlainText(node);
    const first = toHeadingId(toSlug(text, 'section'));
    let id = first;
    for (let n = 2; headings.some((one) => one.id === id); n++) id = `${first}-${n}`;
    node.properties['id'] = id;
    headings.push({ depth: Number(depth), id, text });
  });
  return headings;
}
