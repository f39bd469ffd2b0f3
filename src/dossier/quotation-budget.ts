import type { Dossier, PagePath, Place, Reference, Source } from './dossier.ts';

/** Whether only the record and the quoted passages of the source may be shown. */
export function isWithheld(
  { settings }: Pick<Dossier, 'settings'>,
  { republication }: Pick<Source, 'republication'>,
): boolean {
  return settings.audience === 'public' && republication === 'forbidden';
}

/** Words of a source that an authored page quotes. */
export interface Quoted {
  readonly reference: Reference;
  readonly place: Place & { readonly span: NonNullable<Place['span']> };
  /** Words that no earlier quotation has shown or asked for. */
  readonly words: number;
  /** Whether they are within the budget. */
  readonly shown: boolean;
}

/**
 * The words of a source that authored pages quote, in the order of the dossier's references, each against the
 * quotation budget (words of one source). What is already shown costs nothing; a quotation that would exceed the
 * budget spends nothing of it, so that a shorter one after it may still fit.
 */
export function toQuoted(
  dossier: Pick<Dossier, 'references' | 'settings'>,
  source: Source,
): readonly Quoted[] {
  const budget = dossier.settings['quotation-budget'];
  const texts = new Map(source.blocks.map(({ id, text }) => [id, text]));
  const found: Quoted[] = [];
  let spent = 0;
  for (const [reference, place] of toQuotedPlaces(dossier, source.path)) {
    const { block, span } = place;
    const text = texts.get(block);
    if (text === undefined) continue;
    const here = found.filter((one) => one.place.block === block);
    const isCovered = here.some(
      ({ shown, place }) => shown && place.span.start <= span.start && span.end <= place.span.end,
    );
    const isKnown = here.some(({ place }) => place.span.start === span.start && place.span.end === span.end);
    const words = isCovered || isKnown ? 0 : countWords(text.slice(span.start, span.end));
    const shown = isCovered || (!isKnown && spent + words <= budget);
    if (shown) spent += words;
    found.push({ reference, place, words, shown });
  }
  return found;
}

function toQuotedPlaces(
  { references }: Pick<Dossier, 'references'>,
  source: PagePath,
): [Reference, Quoted['place']][] {
  return references.flatMap((reference): [Reference, Quoted['place']][] => {
    const { kind, place } = reference;
    if ((kind !== 'citation' && kind !== 'witness') || place?.source !== source || !place.span) return [];
    return [[reference, { ...place, span: place.span }]];
  });
}

/** Runs of letters and digits; each Han character is a word. */
function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}\p{M}’'-]+/gu)?.length ?? 0;
}
