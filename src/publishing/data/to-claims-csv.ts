import type { Claim, Dossier } from '../../dossier/dossier.ts';
import { type Cell, type Column, toCsv } from './table.ts';

export const claimColumns: readonly Column[] = [
  { name: 'claim', type: 'string', description: 'page of the claim' },
  { name: 'title', type: 'string', description: 'the claim in a sentence' },
  { name: 'kind', type: 'string', description: 'allegation, denial, demand, promise, argument or conflict' },
  { name: 'status', type: 'string', description: 'asserted, denied, disputed, confirmed or not-addressed' },
  { name: 'by', type: 'string', description: 'pages of those who make it, separated by blanks' },
  { name: 'to', type: 'string', description: 'pages of those to whom it is made, separated by blanks' },
  { name: 'denied_by', type: 'string', description: 'pages of those who deny it, separated by blanks' },
  { name: 'about', type: 'string', description: 'pages of what it concerns, separated by blanks' },
  {
    name: 'answers',
    type: 'string',
    description: 'pages of the claims that it answers, separated by blanks',
  },
  {
    name: 'source',
    type: 'string',
    description: 'name of the source of this witness; empty where there is none',
  },
  { name: 'block', type: 'string', description: 'paragraph of the witness: bN' },
  { name: 'text', type: 'string', description: 'the witness’s words, to the letter' },
  { name: 'strength', type: 'string', description: 'asserted, reported, alleged, possible or denied' },
  { name: 'via', type: 'string', description: 'on whose word the source has it; empty: its own' },
  { name: 'value', type: 'string', description: 'of a conflict: what this witness says instead' },
];

/** The claims as CSV: a row a witness, a claim without witnesses in one row. */
export function toClaimsCsv({ claims }: Pick<Dossier, 'claims'>): string {
  return toCsv(claimColumns, claims.flatMap(toRows));
}

function toRows({ path, head }: Claim): readonly (readonly Cell[])[] {
  const claim = [
    path,
    head.title,
    head.kind,
    head.status,
    head.by.join(' '),
    head.to.join(' '),
    head['denied-by'].join(' '),
    head.about.join(' '),
    head.answers.join(' '),
  ];
  if (head.witnesses.length === 0) return [[...claim, null, null, null, null, null, null]];
  return head.witnesses.map(({ cite, text, strength, via, value }) => {
    const [source = '', block = ''] = cite.split('#');
    return [...claim, source, block, text, strength, via, value];
  });
}
