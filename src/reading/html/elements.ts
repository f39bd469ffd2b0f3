/** Elements that begin and end a block of text. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td textarea tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text that a reader of the page sees. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'script style title template noscript iframe object embed svg canvas audio video select datalist map ' +
    'annotation annotation-xml noframes noembed rp'
  ).split(' '),
);

/** Elements that only group what is in them, or lay it out. */
export const groupElements: ReadonlySet<string> = new Set(['div', 'p', 'span', 'center', 'section', 'font']);
