import { z } from 'zod';
import { bases, precisions } from '../text/annotation.ts';
import { isIsoTime } from '../text/iso-time.ts';

const line = z.string().trim().min(1);
const pagePath = z
  .string()
  .regex(
    /^(entries|claims|events|chapters|sources)\/[a-z0-9/-]+$/,
    'must be a page path such as entries/people/name',
  );
const cite = z.string().regex(/^[a-z0-9-]+#b[1-9]\d*$/, 'must be SOURCE#bN');
// YAML reads a bare year as a number.
const isoTime = z
  .union([z.string(), z.int().transform(String)])
  .refine(isIsoTime, 'must be an ISO 8601 date, month, year or interval');
/** A list that may be left out or left empty. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
/** A text that may be left out or left empty. */
const optional = line.nullish().transform((text) => text ?? null);

export const settingsSchema = z.strictObject({
  title: line,
  subtitle: optional,
  question: optional,
  authors: list(line),
  audience: z.enum(['private', 'public']).default('private'),
  language: line.default('en'),
  version: z.coerce
    .string()
    .nullish()
    .transform((v) => v ?? null),
  noindex: z.boolean().nullish(),
  about: list(pagePath),
  'quotation-budget': z.int().positive().default(100),
  briefing: z
    .strictObject({
      chapters: z.union([z.literal('all'), z.array(z.string())]).default('all'),
      annex: z.boolean().default(true),
      paper: z.enum(['a4', 'letter']).default('a4'),
    })
    .prefault({}),
});
export type Settings = z.infer<typeof settingsSchema>;

export const chapterSchema = z.strictObject({ title: line, question: optional, entries: list(pagePath) });
export type ChapterHead = z.infer<typeof chapterSchema>;

export const entrySchema = z.strictObject({
  name: line,
  aliases: list(line),
  not: list(line),
  summary: optional,
  docket: z
    .strictObject({ what: optional, since: optional, by: optional, power: optional, status: optional })
    .nullish()
    .transform((docket) => docket ?? { what: null, since: null, by: null, power: null, status: null }),
  relations: list(z.strictObject({ type: line, to: pagePath, cite })),
  glossary: z.boolean().default(false),
});
export type EntryHead = z.infer<typeof entrySchema>;

export const eventSchema = z.strictObject({
  title: line,
  date: isoTime,
  precision: z.enum(precisions),
  basis: z.enum(bases),
  status: z.enum(['occurred', 'scheduled', 'reported']),
  disputed: z.boolean().default(false),
  actors: list(pagePath),
});
export type EventHead = z.infer<typeof eventSchema>;

export const strengths = ['asserted', 'reported', 'alleged', 'possible', 'denied'] as const;

export const claimSchema = z.strictObject({
  title: line,
  kind: z.enum(['allegation', 'denial', 'demand', 'promise', 'argument', 'conflict']),
  about: list(pagePath),
  by: list(pagePath),
  to: list(pagePath),
  'denied-by': list(pagePath),
  answers: list(pagePath),
  confirmed: z.boolean().default(true),
  status: z.enum(['asserted', 'denied', 'disputed', 'confirmed', 'not-addressed']),
  witnesses: list(
    z.strictObject({
      cite,
      text: line,
      strength: z
        .enum(strengths)
        .nullish()
        .transform((s) => s ?? null),
      via: optional,
      value: z.coerce
        .string()
        .nullish()
        .transform((v) => v ?? null),
    }),
  ),
});
export type ClaimHead = z.infer<typeof claimSchema>;

const block = z.string().regex(/^b[1-9]\d*$/, 'must be a block id such as b12');
const date = isoTime.nullish().transform((d) => d ?? null);

export const sideCarSchema = z.strictObject({
  title: optional,
  short: optional,
  publisher: optional,
  published: date,
  'published-basis': z
    .enum(bases)
    .nullish()
    .transform((b) => b ?? null),
  'published-range': date,
  updated: date,
  authors: list(line),
  language: optional,
  url: optional,
  rights: optional,
  republication: z.enum(['forbidden', 'allowed', 'unknown']).default('unknown'),
  about: optional,
  keep: list(line),
  remove: list(z.strictObject({ block: line, label: line.default('other'), reason: line })),
  notes: list(z.strictObject({ block, words: line, note: line, insert: optional, source: optional })),
  dates: list(
    z.strictObject({
      block,
      words: line,
      datetime: isoTime.nullable(),
      precision: z.enum(precisions),
      basis: z.enum(bases),
    }),
  ),
  speakers: list(z.strictObject({ block, words: line, by: pagePath })),
});
export type SideCar = z.infer<typeof sideCarSchema>;
