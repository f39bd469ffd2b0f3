import type { Claim, Dossier, Entry, Event } from '../../dossier/dossier.ts';
import { toExampleSource } from '../../dossier/example-source.ts';
import { claimSchema, entrySchema, eventSchema, settingsSchema } from '../../dossier/schema.ts';

/** What breaks careless writers: quotes, commas, line ends, formulas, markup, TeX, letters outside the BMP. */
export const hostile = '=cmd|"x", {\\y} & 50%_$#;\n</script>\r\n“𝕏 – 汉字”';

const prose = (path: string) => ({ file: `content/${path}.md`, markdown: '', firstLine: 1 });

/** A dossier made up for tests of the data files, hostile wherever a text may be. */
export function toHostileDossier(): Dossier {
  const first = toExampleSource('001-a', [
    {
      text: `𝕏 said: ${hostile} on Sunday.`,
      notes: [
        { type: 'mention', words: '𝕏', entry: 'entries/people/x', name: 'X', kind: 'person' },
        { type: 'time', words: 'on Sunday', datetime: '2020-08-02', precision: 'day', basis: 'derived' },
        { type: 'quotation', words: '汉字', id: 'q1', speaker: hostile, entry: null },
        { type: 'figure', words: '50%', amount: 50, unit: '%', of: null },
        {
          type: 'attribution',
          words: 'said',
          chain: [{ name: hostile, entry: null, anonymous: false, count: null }],
        },
        { type: 'note', words: 'said', kind: 'editor', note: hostile },
      ],
    },
    { text: 'Share this', keep: false, label: 'share' },
  ]);
  const second = toExampleSource('002-b', ['Plain.']);
  const entry: Entry = {
    path: 'entries/people/x',
    kind: 'person',
    detected: false,
    head: entrySchema.parse({ name: hostile, aliases: ['X'], summary: hostile }),
    prose: null,
    evidence: null,
  };
  const event: Event = {
    path: 'events/e',
    head: eventSchema.parse({
      title: hostile,
      date: '2020-08',
      precision: 'month',
      basis: 'derived',
      status: 'scheduled',
      actors: ['entries/people/x'],
    }),
    prose: prose('events/e'),
  };
  const claim: Claim = {
    path: 'claims/c',
    head: claimSchema.parse({
      title: hostile,
      kind: 'allegation',
      status: 'disputed',
      by: ['entries/people/x'],
      about: ['entries/people/none'],
      witnesses: [{ cite: '001-a#b1', text: '𝕏 said', value: '=1+1' }],
    }),
    prose: prose('claims/c'),
  };
  const place = { source: 'sources/001-a', block: 'b1' as const, span: null };
  const point = {
    precision: 'day' as const,
    basis: 'stated' as const,
    status: null,
    disputed: false,
    actors: [],
  };
  return {
    settings: settingsSchema.parse({ title: `T ${hostile}`, version: '1' }),
    home: null,
    sources: [
      {
        ...first,
        publishedBasis: 'derived',
        metadata: {
          ...first.metadata,
          title: hostile,
          authors: [hostile, 'B. and C.'],
          published: '2020-08-02',
          url: 'https://example.org/a{b}?c=d&e=%20',
          rights: hostile,
        },
      },
      second,
    ],
    entries: [entry],
    chapters: [],
    events: [event],
    claims: [claim],
    corrections: [],
    references: [],
    timeline: [
      { ...point, date: '2020-08', precision: 'month', title: hostile, event: 'events/e', places: [place] },
      { ...point, date: '2020-08-02/2020-08-03', title: 'Two days', event: null, places: [place] },
      { ...point, date: '../2020-08-09', title: 'No beginning', event: null, places: [place] },
    ],
    parallels: [],
    conflicts: [
      {
        about: hostile,
        confirmed: true,
        claim: 'claims/c',
        witnesses: [{ place, text: hostile, value: '=1' }],
      },
    ],
  };
}
