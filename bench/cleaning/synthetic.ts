import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRandom } from './random.ts';

/** An article to build on: its title, where one is known, and its paragraphs. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

export interface ComposedPage {
  readonly id: string;
  readonly lines: readonly string[];
  readonly labels: readonly LineLabel[];
}

type LineLabel = 'keep' | 'drop' | 'neutral';
type Line = readonly [label: LineLabel, text: string];
type Part = readonly [chance: number, category: string];

/** Invented lines by category; under `article` those that look like boilerplate and belong to an article. */
export type Boilerplate = ReadonlyMap<string, readonly string[]>;

/** Boilerplate of our own invention. `{title}`, `{name}` and `{mail}` stand for another article's title and for the author. */
export function readBoilerplate(): Boilerplate {
  const rows = readFileSync(join(import.meta.dirname, 'boilerplate/en.tsv'), 'utf8')
    .trim()
    .split('\n');
  const pairs = rows.map((row) => row.split('\t'));
  return new Map(
    [...Map.groupBy(pairs, ([category]) => category ?? '')].map(([category, all]) => [
      category,
      all.map(([, text]) => text ?? ''),
    ]),
  );
}

const people = [
  'Ada Mora',
  'Lin Bo',
  'Tom Hale',
  'Ulla Brandt',
  'Jan de Wit',
  'Rosa Quint',
  'Peter Osei',
  'Maud Ferrer',
  'Ilse Kern',
  'Sam Okoro-Lind',
  'Nora Whitcombe',
  'Viktor Sand',
  'Grace Adeyemi',
  'Paul Tessier',
  'Hana Novak',
  'Rick Maddern',
];
const dates = ['3 March 2024', 'May 12, 2021', '2019-11-20', 'Published: Nov 8, 2022 / 05:14 PM'];
const listTitles = [
  'Most read',
  'More stories',
  'Also today',
  'Trending',
  'In other news',
  'You might also like',
  'More from the region',
  'Latest',
];
/** One page in four stays as it is. */
const clean = 1 / 4;
/** Chance of a line that only looks like boilerplate between two paragraphs, in any page. */
const likeness = 0.08;
/** Chances of something between two paragraphs. */
const rates = [0.05, 0.1, 0.2];
const above: readonly Part[] = [
  [0.5, 'navigation'],
  [0.2, 'navigation'],
  [0.25, 'cookie-notice'],
];
const belowTitle: readonly Part[] = [
  [0.3, 'share'],
  [0.12, 'update-note'],
  [0.12, 'paywall'],
];
const foot: readonly Part[] = [
  [0.45, 'author-bio'],
  [0.25, 'credit'],
  [0.45, 'comments'],
  [0.4, 'newsletter'],
  [0.3, 'paywall'],
  [0.3, 'tags'],
  [0.3, 'share'],
  [0.25, 'advertisement'],
  [0.12, 'app-promo'],
  [0.25, 'related-link'],
];
const middle: readonly Part[] = [
  [0.27, 'related-link'],
  [0.25, 'advertisement'],
  [0.2, 'newsletter'],
  [0.12, 'paywall'],
  [0.08, 'app-promo'],
  [0.08, 'share'],
];

/**
 * Puts invented boilerplate, repetitions, teasers and tails of other articles around and into an article, where pages
 * have them. Deterministic by `seed`.
 */
export function composePage(
  article: Article,
  others: readonly Article[],
  boilerplate: Boilerplate,
  seed: number,
): ComposedPage {
  const lines = new Composer(article, others, boilerplate, seed).compose();
  return { id: article.id, lines: lines.map(([, text]) => text), labels: lines.map(([label]) => label) };
}

class Composer {
  readonly #article: Article;
  readonly #others: readonly Article[];
  readonly #boilerplate: Boilerplate;
  readonly #random: () => number;
  readonly #author: string;

  constructor(article: Article, others: readonly Article[], boilerplate: Boilerplate, seed: number) {
    this.#article = article;
    this.#others = others;
    this.#boilerplate = boilerplate;
    this.#random = toRandom((seed * 7919 + 13) % 2147483647);
    this.#author = this.#pick(people);
  }

  compose(): Line[] {
    const { title, paragraphs } = this.#article;
    const head: Line[] = title && this.#chance(0.85) ? [['keep', title]] : [];
    const alike = this.#boilerplate.get('article') ?? [];
    const body = paragraphs.flatMap((text): Line[] =>
      alike.length && this.#chance(likeness)
        ? [
            ['keep', text],
            ['keep', this.#pick(alike)],
          ]
        : [['keep', text]],
    );
    if (this.#chance(clean)) return [...head, ...body];
    const rate = this.#pick(rates);
    return [
      ...this.#draw(above),
      ...head,
      ...(this.#chance(0.6) ? [['neutral', `By ${this.#author}`] as const] : []),
      ...(this.#chance(0.4) ? [['neutral', this.#pick(dates)] as const] : []),
      ...this.#draw(belowTitle),
      ...(head.length && this.#chance(0.3) ? [['drop', title ?? ''] as const] : []),
      ...body.flatMap((line, index) =>
        index + 1 < body.length && this.#chance(rate) ? [line, ...this.#toBetween()] : [line],
      ),
      ...this.#toFoot(),
    ];
  }

  /** One line of each part that its chance lets in. */
  #draw(parts: readonly Part[]): Line[] {
    return parts.flatMap(([chance, category]) => (this.#chance(chance) ? [this.#toLine(category)] : []));
  }

  #toLine(category: string): Line {
    const mail = `${this.#author.toLowerCase().replace(/[^a-z]+/g, '.')}@beacon.example`;
    const text = this.#pick(this.#boilerplate.get(category) ?? [''])
      .replace('{name}', this.#author)
      .replace('{mail}', mail)
      .replace('{title}', () => toTitle(this.#pick(this.#others)));
    return ['drop', text];
  }

  #toBetween(): Line[] {
    const own = this.#pick(this.#article.paragraphs).split(' ');
    const kind = this.#random();
    if (kind < 0.1) return [['drop', toTitle(this.#pick(this.#others))]];
    if (kind < 0.22 && own.length >= 14) {
      const start = Math.floor(this.#random() * (own.length - 8));
      const part = own.slice(start, start + 6 + Math.floor(this.#random() * 12)).join(' ');
      return [['drop', this.#chance(0.5) ? `“${part.replace(/[“”"]/g, '')}”` : part]];
    }
    if (kind < 0.32 && own.length >= 12) return [['drop', own.join(' ')]];
    const label: Line[] = this.#chance(0.15) ? [['drop', 'Advertisement']] : [];
    return [...label, this.#toLine(this.#pickPart(middle))];
  }

  #toFoot(): Line[] {
    const parts = this.#draw(foot).map((line): Line[] => [line]);
    if (this.#chance(0.4)) parts.push(this.#toList());
    const order = parts.map((part) => [this.#random(), part] as const).sort(([a], [b]) => a - b);
    const tail = this.#chance(0.5)
      ? Array.from({ length: 1 + Math.floor(this.#random() * 2) }, () => this.#toTail()).flat()
      : [];
    const copyright = this.#chance(0.6) ? [this.#toLine('copyright')] : [];
    const lines = order.flatMap(([, part]) => part);
    return this.#chance(0.5) ? [...lines, ...tail, ...copyright] : [...lines, ...copyright, ...tail];
  }

  #toList(): Line[] {
    const isNumbered = this.#chance(0.4);
    const titles = Array.from({ length: 2 + Math.floor(this.#random() * 4) }, (_, index): Line => {
      const title = toTitle(this.#pick(this.#others));
      return ['drop', isNumbered ? `${index + 1}. ${title}` : title];
    });
    return [['drop', this.#pick(listTitles)], ...titles];
  }

  /** The beginning of another article, mostly below its title, now and then broken off in mid-sentence. */
  #toTail(): Line[] {
    const other = this.#pick(this.#others);
    const count = 1 + Math.floor(this.#random() * 3);
    const texts = other.paragraphs.filter((text) => text.split(' ').length >= 10).slice(0, count);
    const last = texts.at(-1);
    if (last && this.#chance(0.4)) {
      const broken = last.split(' ').slice(0, -4).join(' ');
      texts[texts.length - 1] = broken.replace(/[.,;:]+$/, '');
    }
    const lines = texts.map((text): Line => ['drop', text]);
    return this.#chance(0.8) ? [['drop', toTitle(other)], ...lines] : lines;
  }

  #chance(p: number): boolean {
    return this.#random() < p;
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  #pickPart(parts: readonly Part[]): string {
    let left = this.#random();
    for (const [chance, category] of parts) {
      left -= chance;
      if (left < 0) return category;
    }
    return parts[0]?.[1] ?? '';
  }
}

function toTitle({ title, paragraphs }: Article): string {
  return (
    title ??
    (paragraphs[0] ?? '')
      .split(' ')
      .slice(0, 9)
      .join(' ')
      .replace(/[.,;:]+$/, '')
  );
}
