import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/** The page, from 1, on which each id stands to which a link of the printed document leads. */
export type PageNumbers = ReadonlyMap<string, number>;

/** The named destinations of a PDF, as Chromium writes them. */
export function findDestinations(pdf: PDFDocument): PageNumbers {
  const numbers = new Map(pdf.getPages().map(({ ref }, at) => [ref.toString(), at + 1]));
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = pdf.context.lookup(value);
    const page = target instanceof PDFArray ? target.get(0) : null;
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    if (number) pages.set(name.decodeText(), number);
  }
  return pages;
}
