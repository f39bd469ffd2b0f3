const by =
  /^(?:(?:story|text|words|report(?:ed|ing)?|written|posted|published)\s+)?(?:by|von|par|por|di|door)\b:?\s+|^(?:texte?|text|auteur|autor|autore|auteurs)\s*:\s*/iu;
const and = /\s*(?:,|;|\||·|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*/u;
const personName =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:van|von|de|del|da|di|der|den|bin|al|la|le)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
/** Words of a byline that name a desk, a role or a place, not a person. */
const noPerson =
  /\b(?:editor|correspondent|reporter|staff|writer|bureau|desk|news|press|agency|agencies|redaktion|rédaction|redacción|redazione|redactie|reuters|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

/** The people that a byline names: `By Jane Doe and John Roe, in London` → Jane Doe, John Roe. */
export function findAuthors(byline: string): readonly string[] {
  const opening = by.exec(byline);
  if (!opening) return [];
  const rest =
    byline
      .slice(opening[0].length)
      .split(/\s+(?:in|for|at|für|pour|para|per|voor)\s+(?=\p{Lu})|\s[–—-]\s|\s*\(|\d/u)[0] ?? '';
  return rest
    .split(and)
    .map((part) => part.trim().replace(/[.,]$/, ''))
    .filter((part) => personName.test(part) && !noPerson.test(part));
}

const owner =
  /(?:©|\(c\)|\bcopyright\b)[\s:]*(?:©|\(c\))?[\s:]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*(?:by\s+)?(?<name>\p{Lu}[^.©|,;\n]{1,80}?)\s*(?:\d{4}\s*)?(?:[.,;|]|\ball rights\b|\balle rechte\b|\btous droits\b|\btodos los\b|\btutti i\b|\balle rechten\b|$)/iu;
const company =
  /(?:,?\s+(?:limited|ltd|inc|llc|plc|corp|corporation|company|co|gmbh|ag|kg|mbh|s\.?a|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v)\.?)+$/iu;

/** The owner that a rights notice names, without its legal form: `© 2022 The Valley Courier Ltd.` → The Valley Courier. */
export function findOwner(notice: string): string | null {
  const name = owner.exec(notice)?.groups?.['name']?.trim().replace(company, '').trim() ?? '';
  return /^\p{Lu}/u.test(name) && !/^(?:all|alle|tous|todos|tutti)\b/iu.test(name) ? name : null;
}

const reportingBy =
  /\b(?:reporting|files?|contributions?|contribut\w+)\s+(?:by|from)\s+(?<names>\p{Lu}[^.;]{1,60})/u;
const pictureBy =
  /\b(?:photos?|photographs?|pictures?|images?|pics?|foto|photo|imagen|immagine|beeld|bild|credits?|source)\s*:\s*(?<names>\p{L}[^.;)]{1,60})/iu;
const signed = /©\s*(?<names>\p{Lu}[^.;©]{1,60})$/u;

/** The agencies of a credit or a caption: `Photo: Jane Doe/AFP` → AFP; `Additional reporting by Reuters` → Reuters. */
export function findAgencies(line: string): readonly string[] {
  const names = (reportingBy.exec(line) ?? pictureBy.exec(line) ?? signed.exec(line))?.groups?.['names'];
  if (!names) return [];
  const parts = names.split(/\s*[/|]\s*|\s+via\s+/u).map((part) => part.trim());
  const agencies = parts.length > 1 ? parts.slice(1) : parts;
  return agencies
    .flatMap((part) => part.split(and))
    .filter((part) => /^@?\p{L}/u.test(part) && part.split(' ').length <= 3);
}

/** Whether the words before a date speak of a later change. */
export function isAboutUpdate(before: string): boolean {
  return /\b(?:updated?|modified|amended|revised|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|gewijzigd)\b/iu.test(
    before,
  );
}
