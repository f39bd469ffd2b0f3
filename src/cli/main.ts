#!/usr/bin/env node
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { toPrintable } from './report-faults.ts';
import { Stop } from './stop.ts';

// Compiled code is kept in the system's temporary folder, for the processes started from here too.
enableCompileCache();
process.env['NODE_COMPILE_CACHE'] ??= getCompileCacheDir();

const program = new Command('sourcebook')
  .description(manifest.description)
  .version(manifest.version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

const dossier = ['[dir]', 'the dossier: a folder with seeds/ in it', '.'] as const;
let exit = 0;

const writing = (command: Command) =>
  command
    .option('--keep-going', 'build what can be built, say on the site what is missing, and still fail', false)
    .option('--force', 'discard edits by hand of generated files', false)
    .option('--accept-changes', 'take passages whose sources changed as read again', false);

writing(
  program
    .command('build')
    .description('all of it: seeds → content → dist')
    .argument(...dossier),
)
  .option('--no-pdf', 'without briefing.pdf')
  .action(async (dir, options) => {
    const { build } = await import('./commands/build.ts');
    exit = await build(dir, options);
  });

writing(
  program
    .command('ingest')
    .description('seeds → content')
    .argument(...dossier),
).action(async (dir, options) => {
  const { ingest } = await import('./commands/ingest.ts');
  exit = await ingest(dir, options);
});

program
  .command('dev')
  .description('the site, live; seeds and content watched')
  .argument(...dossier)
  .option('--port <number>', 'port on this machine', '4321')
  .action(async (dir, options) => {
    const { dev } = await import('./commands/dev.ts');
    exit = await dev(dir, options);
  });

program
  .command('check')
  .description('every promise held, nothing built')
  .argument(...dossier)
  .option('--json', 'faults and coverage as JSON', false)
  .action(async (dir, options) => {
    const { check } = await import('./commands/check.ts');
    exit = await check(dir, options);
  });

program
  .command('explain')
  .description('each block of a seed: verdict, rule, reason, strength')
  .argument('<file>', 'a seed')
  .option('--json', 'as JSON', false)
  .action(async (file, options) => {
    const { explain } = await import('./commands/explain.ts');
    exit = await explain(file, options);
  });

program
  .command('suggest')
  .description('names, aliases and events worth an entry')
  .argument(...dossier)
  .option('--write', 'draft them under content/', false)
  .option('--json', 'as JSON', false)
  .action(async (dir, options) => {
    const { suggest } = await import('./commands/suggest.ts');
    exit = await suggest(dir, options);
  });

program
  .command('new')
  .description('a dossier to start from')
  .argument('<dir>', 'a new folder')
  .action(async (dir) => {
    const { create } = await import('./commands/new.ts');
    exit = await create(dir);
  });

program
  .command('pdf')
  .description('the briefing alone')
  .argument(...dossier)
  .option('--paper <size>', 'a4 or letter')
  .option('--chapter <names...>', 'only these chapters')
  .option('--no-annex', 'without the texts of the sources')
  .action(async (dir, options) => {
    const { pdf } = await import('./commands/pdf.ts');
    exit = await pdf(dir, options);
  });

program
  .command('clean')
  .description('what cleaning makes of texts, one JSON object a source')
  .argument('<paths...>', 'texts, or a folder of them')
  .option('--json', 'the only form there is', true)
  .action(async (paths) => {
    const { clean } = await import('./commands/clean.ts');
    exit = await clean(paths);
  });

program
  .command('annotate')
  .description('the annotations of a dossier, one JSON object each')
  .argument(...dossier)
  .option('--json', 'the only form there is', true)
  .action(async (dir) => {
    const { annotate } = await import('./commands/annotate.ts');
    exit = await annotate(dir);
  });

// A reader that closes the pipe (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exit);
});

try {
  await program.parseAsync();
} catch (error) {
  exit = toExit(error);
}
process.exitCode = exit;

function toExit(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Stop) {
    for (const line of error.message.split('\n')) process.stderr.write(`sourcebook: ${toPrintable(line)}\n`);
    return error.code;
  }
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('E')) throw error;
  process.stderr.write(`sourcebook: ${toPrintable(`${path ?? ''}: ${message}`)}\n`);
  return 3;
}
