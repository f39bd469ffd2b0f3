import { PDFArray, type PDFDocument, PDFHexString } from 'pdf-lib';
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
}

/** A printed PDF as bytes in which nothing tells when or where it was printed: its dates and id are those given. */
export async function normalizePdf(
  pdf: PDFDocument,
  { title, author, subject, generator, date, id }: PdfInfo,
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
  const ids = PDFArray.withContext(pdf.context);
  for (let copy = 0; copy < 2; copy++) ids.push(PDFHexString.of(id));
  pdf.context.trailerInfo.ID = ids;
  // Without `objectsPerTick` the library gives way to others every few objects, which costs more than the work.
  return pdf.save({ updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}
