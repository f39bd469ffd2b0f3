const numbered = /<(?:p|li|tr)\b[^>]*? id="(p(\d+))"[^>]*>(?:\s*<t[hd]\b[^>]*>)?/g;

/**
 * Finished prose whose paragraphs, list items and table rows show the number by which they are cited, each a link to
 * itself. A number is for the eye: screen readers and the Tab key pass it by, so that text reads on unbroken.
 */
export function numberParagraphs(html: string): string {
  return html.replace(
    numbered,
    (tag, id: string, number: string) =>
      `${tag}<a class="para-link" href="#${id}" tabindex="-1" aria-hidden="true">${number}</a>`,
  );
}
