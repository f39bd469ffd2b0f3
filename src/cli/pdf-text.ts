import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a tagged PDF and the text under it, in the order in which it is read. */
export interface TaggedElement {
  /** `H2`, `P`, `TR` … */
  readonly role: string;
  readonly page: number;
  readonly text: string;
}

export interface PdfPage {
  /** Text of the document in reading order, as the tags give it. */
  readonly text: string;
  /** Text outside of the tags: running heads and feet. */
  readonly artifacts: readonly string[];
  /** Rightmost edge of any text, and the paper's width, in points. */
  readonly right: number;
  readonly width: number;
  /** Words that are printed over other words, with these. */
  readonly overprints: readonly string[];
}

/** Where a stretch of text stands, in points from the foot of the page. */
interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** The whole text in reading order, also where a note of one page ends on the next. A table's head is told once. */
  readonly text: string;
  readonly elements: readonly TaggedElement[];
  readonly outline: readonly string[];
  readonly language: string | null;
  /** The page, from 1, of each named destination. */
  readonly destinations: ReadonlyMap<string, number>;
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** What a PDF says to one who reads it by its tags. For tests: `pdfjs-dist` has no part in making the file. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  const contents = new Map<string, string>();
  const elements: TaggedElement[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const [, , width = 0] = page.view;
    const byId = new Map<string, string>();
    const artifacts: string[] = [];
    const boxes: Box[] = [];
    const open: (string | null)[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push((item as { id?: string }).id ?? null);
        continue;
      }
      const id = open.findLast((one) => one !== null);
      const [, , , , left, bottom] = item.transform as number[] as [0, 0, 0, 0, number, number];
      if (item.str.trim() !== '')
        boxes.push({
          text: item.str,
          left,
          right: left + item.width,
          bottom,
          top: bottom + item.height * 0.75,
        });
      if (id) byId.set(id, (byId.get(id) ?? '') + item.str);
      else if (item.str.trim() !== '') artifacts.push(item.str);
    }
    for (const [id, text] of byId) contents.set(id, text);
    const walk = (node: StructNode): string => {
      if (node.type === 'content') return byId.get(node.id ?? '') ?? '';
      const at = elements.length;
      const text = (node.children ?? []).map(walk).join('');
      if (node.role) elements.splice(at, 0, { role: node.role, page: number, text });
      return text;
    };
    const tree = (await page.getStructTree()) as StructNode | null;
    pages.push({
      text: tree ? walk(tree) : '',
      artifacts,
      right: Math.max(0, ...boxes.map((box) => box.right)),
      width,
      overprints: findOverprints(boxes),
    });
  }
  const named = await pdf.getDestinations();
  const destinations = new Map<string, number>();
  for (const [name, target] of Object.entries(named))
    destinations.set(name, (await pdf.getPageIndex((target as never[])[0] as never)) + 1);
  const titles = (nodes: readonly { title: string; items: unknown[] }[]): string[] =>
    nodes.flatMap(({ title, items }) => [title, ...titles(items as typeof nodes)]);
  const outline = titles((await pdf.getOutline()) ?? []);
  const { info } = await pdf.getMetadata();
  await pdf.destroy();
  const text = (await findReadingOrder(bytes)).map((id) => contents.get(id) ?? '').join('');
  return {
    pages,
    text,
    elements,
    outline,
    language: (info as { Language?: string }).Language ?? null,
    destinations,
  };
}

/** Some room is left for letters that reach into that of their neighbours, such as an apostrophe and an s. */
function findOverprints(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > (one.top - one.bottom) / 2 &&
          Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > 0.5,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** Ids of the marked contents, as pdf.js writes them, in the order of the structure tree. */
async function findReadingOrder(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  const visit = (node: PDFObject | undefined, page: PDFRef | undefined): string[] => {
    const object = node instanceof PDFRef ? context.lookup(node) : node;
    if (object instanceof PDFNumber) return [`p${page?.objectNumber}R_mc${object.asNumber()}`];
    if (object instanceof PDFArray) return object.asArray().flatMap((kid) => visit(kid, page));
    if (!(object instanceof PDFDict)) return [];
    const own = object.get(PDFName.of('Pg'));
    const here = own instanceof PDFRef ? own : page;
    const marked = object.get(PDFName.of('MCID'));
    if (marked) return visit(marked, here);
    const ids = visit(object.get(PDFName.of('K')), here);
    if (object.get(PDFName.of('S')) !== PDFName.of('TH')) return ids;
    return ids.filter((id) => id.split('_')[0] === ids[0]?.split('_')[0]);
  };
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return visit(root.get(PDFName.of('K')), undefined);
}
