/** One page of a set: what stands in it, what each line is, and the article's text. */
export interface Page {
  readonly id: string;
  readonly lines: readonly string[];
  readonly labels: readonly ('keep' | 'drop' | 'neutral')[];
  readonly gold: string;
}

export interface Scores {
  /** 4-word shingles of the cleaned text against the article's, titles left out; pages weigh the same. */
  readonly shingle: Score;
  /** Words of the lines kept, against the labels; pages weigh the same. */
  readonly token: Score;
  /** Share of keep and drop lines rightly told. */
  readonly lines: number;
  /** Share of drop lines removed. */
  readonly noiseOut: number;
  /** Share of keep lines removed. */
  readonly lost: number;
  /** Share of pages without one wrong line. */
  readonly spotless: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const width = 4;

export function toWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/** How lines are compared: lower case, words only. */
export function toNorm(text: string): string {
  return toWords(text.toLowerCase()).join(' ');
}

export function toShingles(text: string): string[] {
  const words = toWords(text);
  if (!words.length) return [];
  return Array.from({ length: Math.max(1, words.length - width + 1) }, (_, at) =>
    words.slice(at, at + width).join(' '),
  );
}

/** Scores cleaned texts as `../shared/bench/harness/text-score.mjs` does; `outputs` by page id, a missing one counts as empty. */
export function scorePages(pages: readonly Page[], outputs: ReadonlyMap<string, string>): Scores {
  const each = pages.map((page) => scorePage(page, outputs.get(page.id) ?? ''));
  const total = (pick: (score: PageScore) => number) => each.reduce((sum, score) => sum + pick(score), 0);
  const good = total(({ good }) => good);
  const noise = total(({ noise }) => noise);
  const right = total(({ lost, left, good, noise }) => good + noise - lost - left);
  return {
    shingle: toScore(
      each.map(({ shinglePrecision }) => shinglePrecision),
      each.map(({ shingleRecall }) => shingleRecall),
    ),
    token: toScore(
      each.map(({ tokenPrecision }) => tokenPrecision),
      each.map(({ tokenRecall }) => tokenRecall),
    ),
    lines: right / (good + noise || 1),
    noiseOut: (noise - total(({ left }) => left)) / (noise || 1),
    lost: total(({ lost }) => lost) / (good || 1),
    spotless: each.filter(({ lost, left }) => lost + left === 0).length / (pages.length || 1),
  };
}

interface PageScore {
  readonly good: number;
  readonly lost: number;
  readonly noise: number;
  readonly left: number;
  readonly shinglePrecision: number | null;
  readonly shingleRecall: number | null;
  readonly tokenPrecision: number;
  readonly tokenRecall: number;
}

function scorePage({ lines, labels, gold }: Page, text: string): PageScore {
  const kept = findKeptLines(lines, text);
  const titles = new Set(lines.filter((_, index) => labels[index] === 'neutral').map(toNorm));
  const body = text
    .split('\n')
    .filter((line) => !(titles.has(toNorm(line)) && toWords(line).length < 30))
    .join('\n');
  const shingles = compareShingles(body, gold);
  const count = { good: 0, lost: 0, noise: 0, left: 0 };
  const words = { right: 0, wrong: 0, missed: 0 };
  lines.forEach((line, index) => {
    const size = toWords(line).length;
    if (labels[index] === 'keep') {
      count.good++;
      if (kept[index]) words.right += size;
      else {
        count.lost++;
        words.missed += size;
      }
    } else if (labels[index] === 'drop') {
      count.noise++;
      if (kept[index]) {
        count.left++;
        words.wrong += size;
      }
    }
  });
  return {
    ...count,
    ...shingles,
    tokenPrecision: words.right + words.wrong ? words.right / (words.right + words.wrong) : 1,
    tokenRecall: words.right + words.missed ? words.right / (words.right + words.missed) : 1,
  };
}

/** Which lines live on: the same line, as often as it stands there, or at least half of the shingles of one re-wrapped. */
function findKeptLines(lines: readonly string[], text: string): boolean[] {
  const left = new Map<string, number>();
  for (const line of text.split('\n').map(toNorm)) if (line) left.set(line, (left.get(line) ?? 0) + 1);
  const kept = lines.map((line) => {
    const key = toNorm(line);
    const count = left.get(key) ?? 0;
    if (!key || !count) return false;
    left.set(key, count - 1);
    return true;
  });
  const rest = new Set([...left].flatMap(([line, count]) => (count > 0 ? toShingles(line) : [])));
  if (!rest.size) return kept;
  return lines.map((line, index) => {
    const own = toShingles(toNorm(line));
    return (
      kept[index] || (own.length > 0 && own.filter((shingle) => rest.has(shingle)).length / own.length >= 0.5)
    );
  });
}

function compareShingles(text: string, gold: string): Pick<PageScore, 'shinglePrecision' | 'shingleRecall'> {
  const own = toShingles(text);
  const wanted = toShingles(gold);
  const room = new Map<string, number>();
  for (const shingle of wanted) room.set(shingle, (room.get(shingle) ?? 0) + 1);
  let right = 0;
  for (const shingle of own) {
    const count = room.get(shingle) ?? 0;
    if (count > 0) {
      right++;
      room.set(shingle, count - 1);
    }
  }
  return {
    shinglePrecision: own.length ? right / own.length : null,
    shingleRecall: wanted.length ? right / wanted.length : null,
  };
}

function toScore(precisions: readonly (number | null)[], recalls: readonly (number | null)[]): Score {
  const precision = toMean(precisions);
  const recall = toMean(recalls);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function toMean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
}
