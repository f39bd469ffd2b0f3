/**
 * How well the article is taken out of saved pages, beside other extractors run in the same process on the same pages.
 *
 *   node bench/cleaning/html.ts          the table, in Markdown
 *   node bench/cleaning/html.ts --json   our own scores, one JSON object a line
 */
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { ourExtractors, toLines } from './html-ours.ts';
import { type HtmlPage, hasHtmlPages, htmlFolder, readHtmlPages } from './html-pages.ts';
import { type Score, scorePages } from './metrics.ts';

type Extractor = (page: HtmlPage) => string | Promise<string>;

const peers: Record<string, Extractor> = {
  'keep all': ({ html }) => toLines(html),
  Readability: ({ html }) => toLines(new Readability(parseHTML(html).document).parse()?.content),
  Defuddle: async ({ html, url }) =>
    toLines((await Defuddle(parseHTML(html).document, url, { useAsync: false })).content),
  'article-extractor': async ({ html, url }) => toLines((await extractFromHtml(html, url))?.content),
};

if (!hasHtmlPages()) {
  console.error(`nothing measured: ${htmlFolder} is not there`);
  process.exit(1);
}
const json = process.argv.includes('--json');
if (!json) console.log('| pages | extractor | F1 | P | R | ms a page |\n|---|---|---|---|---|---|');
const ours: Record<string, Extractor> = ourExtractors;
for (const [name, extract] of Object.entries(json ? ours : { ...peers, ...ours })) {
  const { score, milliseconds } = await measure(extract);
  if (json) console.log(JSON.stringify({ set: 'scrapinghub', extractor: name, ...score, milliseconds }));
  else console.log(toRow(name, score, milliseconds));
}

async function measure(extract: Extractor): Promise<{ score: Score; milliseconds: number }> {
  const pages = readHtmlPages();
  const outputs = new Map<string, string>();
  let milliseconds = 0;
  for (const page of pages) {
    const start = performance.now();
    outputs.set(page.id, await attempt(extract, page));
    milliseconds += performance.now() - start;
  }
  const wanted = pages.map(({ id, gold }) => ({ id, gold, lines: [], labels: [] }));
  return { score: scorePages(wanted, outputs).shingle, milliseconds: milliseconds / pages.length };
}

/** A page on which an extractor fails counts as one without output. Its chatter about broken JSON-LD is not ours. */
async function attempt(extract: Extractor, page: HtmlPage): Promise<string> {
  const { error, warn, log, debug, info } = console;
  const mute = () => {};
  Object.assign(console, { error: mute, warn: mute, log: mute, debug: mute, info: mute });
  try {
    return await extract(page);
  } catch {
    return '';
  } finally {
    Object.assign(console, { error, warn, log, debug, info });
  }
}

function toRow(name: string, { f1, precision, recall }: Score, milliseconds: number): string {
  const cells = [f1, precision, recall].map((value) => value.toFixed(3));
  return `| ${['scrapinghub', name, ...cells, milliseconds.toFixed(0)].join(' | ')} |`;
}
