import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib';
import { type CalendarDay, parseDay } from '../../text/calendar.ts';

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Program and version. */
  readonly generator: string;
  /** ISO 8601 day that stands for the day of making; null where none is known. */
  readonly date: string | null;
  /** 32 hexadecimal digits that stand for what was printed. */
  readonly id: string;
  /** The document's headings in order: Chromium loses the blank of a broken line in its outline. */
  readonly headings: readonly string[];
}

/** Else the library gives way to others every few objects, which costs more than the work. */
const atOnce = Number.POSITIVE_INFINITY;
/** Ten times as many as `save` puts together: a tagged PDF has a hundred small objects a page. Faster, and smaller. */
const objectsPerStream = 500;

/** A printed PDF as bytes in which nothing tells when or where it was printed: its dates and id are those given. */
export async function normalizePdf(
  pdf: PDFDocument,
  { title, author, subject, generator, date, id, headings }: PdfInfo,
): Promise<Uint8Array> {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setCreator(generator);
  pdf.setProducer(generator);
  const { year, month, day }: CalendarDay = parseDay(date) ?? { year: 1970, month: 1, day: 1 };
  const made = new Date(Date.UTC(year, month - 1, day));
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  mendOutline(pdf, headings);
  renumberElements(pdf);
  const ids = PDFArray.withContext(pdf.context);
  for (let copy = 0; copy < 2; copy++) ids.push(PDFHexString.of(id));
  pdf.context.trailerInfo.ID = ids;
  await pdf.flush();
  return PDFStreamWriter.forContext(pdf.context, atOnce, true, objectsPerStream).serializeToBuffer();
}

/** Chromium's number of a page element, by which table cells name their heads. It is another in every run. */
const elementId = /^node\d{8}$/;

/** Numbers those elements anew from 0, in the order of their old numbers, so that the tree of ids stays sorted. */
function renumberElements(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<string>();
  for (const object of objects)
    replaceElementIds(object, (id) => {
      found.add(id);
      return id;
    });
  const numbers = new Map([...found].sort().map((id, at) => [id, `node${String(at).padStart(8, '0')}`]));
  for (const object of objects) replaceElementIds(object, (id) => numbers.get(id) ?? id);
}

function replaceElementIds(object: PDFObject, toNew: (id: string) => string): void {
  const replace = (value: PDFObject, set: (value: PDFString) => void) => {
    if (!(value instanceof PDFString)) return replaceElementIds(value, toNew);
    const id = value.asString();
    if (elementId.test(id)) set(PDFString.of(toNew(id)));
  };
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) replace(value, (id) => object.set(key, id));
  else if (object instanceof PDFArray)
    object.asArray().forEach((value, at) => {
      replace(value, (id) => object.set(at, id));
    });
}

/** Gives the items of the outline, in reading order, the headings' own words. */
function mendOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const queue = [...headings];
  const follow = (node: PDFDict | undefined, key: string) => node?.lookupMaybe(PDFName.of(key), PDFDict);
  const visit = (first: PDFDict | undefined) => {
    for (let item = first; item; item = follow(item, 'Next')) {
      const heading = queue.shift();
      if (heading !== undefined) item.set(PDFName.of('Title'), PDFHexString.fromText(heading));
      visit(follow(item, 'First'));
    }
  };
  visit(follow(follow(pdf.catalog, 'Outlines'), 'First'));
}
