import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Suggestion, type Suggestions, suggest as toSuggestions } from '../../annotation/suggest.ts';
import { withLock } from '../lock.ts';
import { toCount, toPrintable } from '../report-faults.ts';
import { type DossierRun, runDossier } from '../run-dossier.ts';
import type { ExitCode } from '../stop.ts';

/** Lists what is worth an entry, an alias or an event; `write` drafts entries and events where no file stands yet. */
export async function suggest(
  folder: string,
  { write, json }: { write: boolean; json: boolean },
): Promise<ExitCode> {
  const run = await runDossier(folder, { quiet: true });
  const suggestions = findSuggestions(run);
  const written = write ? await withLock(run.dir, () => writeDrafts(run.dir, suggestions)) : [];
  if (json) process.stdout.write(`${JSON.stringify(suggestions)}\n`);
  else process.stdout.write(toReport(suggestions));
  for (const file of written) process.stderr.write(`drafted content/${file}\n`);
  return 0;
}

function findSuggestions({ names, inputs, dossier }: DossierRun): Suggestions {
  const shorts = new Map(dossier.sources.map(({ name, short }) => [name, short]));
  return toSuggestions({
    names,
    entries: dossier.entries.map(({ path, kind, head }) => ({
      path,
      kind,
      name: head.name,
      aliases: head.aliases,
      not: head.not,
    })),
    sources: inputs.map(({ cleaned, annotations }) => ({
      cleaned,
      annotations,
      short: shorts.get(cleaned.source.name) ?? '',
    })),
    eventDates: new Set(dossier.events.map(({ head }) => head.date)),
  });
}

async function writeDrafts(dir: string, { entries, events }: Suggestions): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { file, draft } of [...entries, ...events]) {
    const path = join(dir, 'content', file);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, draft, { flag: 'wx' });
    written.push(file);
  }
  return written;
}

function toReport({ entries, aliases, events }: Suggestions): string {
  const toLine = ({ name, count, sources, aliases, why, file }: Suggestion) => {
    const joins = aliases.length ? `, with ${aliases.join(', ')}` : '';
    return `  ${name}${joins}: ${toCount(count, 'time')} in ${toCount(sources, 'source')}; ${why} → content/${file}`;
  };
  const sections: [string, readonly string[]][] = [
    ['Names without an entry', entries.map(toLine)],
    [
      'Aliases that entries lack',
      aliases.map(
        ({ entry, alias, count, why }) => `  ${alias} → ${entry}: ${toCount(count, 'time')}; ${why}`,
      ),
    ],
    ['Days without an event', events.map(toLine)],
  ];
  return sections
    .map(
      ([title, lines]) =>
        `${title}: ${lines.length}\n${lines.map((line) => `${toPrintable(line)}\n`).join('')}`,
    )
    .join('');
}
