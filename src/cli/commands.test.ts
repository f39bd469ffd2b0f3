import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { smallDossier } from '../pipeline/small-dossier.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const made: string[] = [];
after(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

function makeDossier(files: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'sourcebook-'));
  made.push(dir);
  for (const [path, text] of Object.entries({ ...smallDossier, ...files })) put(dir, path, text);
  return dir;
}

function put(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const sourcebook = (...args: string[]) => sourcebookIn({}, ...args);

function sourcebookIn(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [main, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => done({ code, out, err }));
  });
}

test('check: a sound dossier is clean, and what it covers is counted', async () => {
  const { code, out, err } = await sourcebook('check', makeDossier());
  assert.equal(err, '');
  assert.equal(code, 0);
  assert.match(
    out,
    /^coverage: 8 passages, 7 cited, 1 the editor's own; 8 citations, 3 quotations found to the letter; 4 of 7 kept blocks cited\n$/,
  );
});

test('faults are told one a line with file and line, then counted, and nothing on stdout pretends otherwise', async () => {
  const { code, err } = await sourcebook(
    'check',
    makeDossier({
      'seeds/empty.txt': '',
      'seeds/island.yml': 'short: IN\npublished: 2021-02-31\nkeep: [b3]\n',
    }),
  );
  assert.equal(code, 1);
  assert.deepEqual(err.trim().split('\n'), [
    'seeds/empty.txt: error: the seed is empty: put its text in, or take the file away',
    'seeds/island.yml:2: error: "published" must be an ISO 8601 date, month, year or interval: correct the value; docs/authoring.md shows the form',
    '2 errors, 0 warnings',
  ]);
});

test('a dossier without texts is told; one whose only text cannot be read is told once', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sourcebook-'));
  made.push(dir);
  mkdirSync(join(dir, 'seeds'));
  const none = await sourcebook('check', dir);
  assert.equal(none.code, 1);
  assert.match(
    none.err,
    /^seeds: error: no text could be read: put \.txt, \.md or \.html files into it\n1 error, 0 warnings\n$/,
  );
  put(dir, 'seeds/only.txt', '');
  const empty = await sourcebook('check', dir);
  assert.equal(empty.code, 1);
  assert.match(empty.err, /^seeds\/only\.txt: error: the seed is empty: [^\n]+\n1 error, 0 warnings\n$/);
});

test('control characters of a file name do not reach the terminal', async () => {
  const { err } = await sourcebook('check', makeDossier({ 'seeds/a\x1b[31mb\u202e.txt': '' }));
  assert.ok(err.includes('a\\u{1b}[31mb\\u{202e}.txt'));
  assert.ok(!err.includes('\x1b') && !err.includes('\u202e'));
});

test('wrong usage is exit 2, in one line', async () => {
  const cases = [
    ['check', '/nowhere/at/all'],
    ['frobnicate'],
    ['explain', '/nowhere.txt'],
    ['clean', '/nowhere'],
    ['check', '--frob'],
  ];
  for (const args of cases) {
    const { code, err } = await sourcebook(...args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(err.trim().split('\n').length, 1, err);
  }
});

test('ingest writes the same bytes twice, and takes the page of a seed that is gone away', async () => {
  const dir = makeDossier();
  assert.equal((await sourcebook('ingest', dir)).code, 0);
  const page = join(dir, 'content/sources/island.md');
  const before = readFileSync(page, 'utf8');
  assert.equal((await sourcebook('ingest', dir)).code, 0);
  assert.equal(readFileSync(page, 'utf8'), before);
  put(dir, 'seeds/third.txt', 'A third text about the pier, of two lines.\n');
  await sourcebook('ingest', dir);
  assert.ok(existsSync(join(dir, 'content/sources/third.md')));
  rmSync(join(dir, 'seeds/third.txt'));
  await sourcebook('ingest', dir);
  assert.ok(!existsSync(join(dir, 'content/sources/third.md')));
});

test('a generated page that someone edited is left alone, the side-car is named, and --force discards the edit', async () => {
  const dir = makeDossier();
  await sourcebook('ingest', dir);
  const page = join(dir, 'content/sources/island.md');
  const edited = `${readFileSync(page, 'utf8')}\nMy own words.\n`;
  writeFileSync(page, edited);
  const refused = await sourcebook('ingest', dir);
  assert.equal(refused.code, 1);
  assert.match(
    refused.err,
    /^content\/sources\/island\.md: error: a generated file that was edited by hand; it was left as it is: change seeds\/island\.yml instead; --force discards the edit$/m,
  );
  assert.equal(readFileSync(page, 'utf8'), edited);
  assert.equal((await sourcebook('ingest', '--force', dir)).code, 0);
  assert.ok(!readFileSync(page, 'utf8').includes('My own words.'));
});

test('a seed that changed since a page cited it is told with the paragraph, until it is accepted', async () => {
  const dir = makeDossier();
  await sourcebook('ingest', dir);
  put(
    dir,
    'seeds/harbour.txt',
    (smallDossier['seeds/harbour.txt'] as string).replace('the board said', 'the board told us'),
  );
  const changed = await sourcebook('check', dir);
  assert.equal(changed.code, 1);
  assert.match(
    changed.err,
    /^content\/chapters\/01-the-pier\.md:6: error: sources\/harbour#b4 changed since it was cited here: read it again/m,
  );
  assert.equal((await sourcebook('ingest', '--accept-changes', dir)).code, 0);
  assert.equal((await sourcebook('check', dir)).code, 0);
});

test('a link out of the dossier and a pipe are refused by name, and what they hold is read nowhere', async () => {
  const dir = makeDossier();
  const secret = join(mkdtempSync(join(tmpdir(), 'sourcebook-')), 'secret.txt');
  made.push(dirname(secret));
  writeFileSync(secret, 'A secret text that must not be published anywhere.');
  symlinkSync(secret, join(dir, 'seeds/link.txt'));
  execFileSync('mkfifo', [join(dir, 'seeds/pipe.txt')]);
  const { code, out, err } = await sourcebook('check', dir);
  assert.equal(code, 1);
  assert.match(err, /^seeds\/link\.txt: error: a symbolic link that leaves the dossier/m);
  assert.match(err, /^seeds\/pipe\.txt: error: not a plain file/m);
  assert.ok(!`${out}${err}`.includes('secret text'));
});

test('two commands do not write at once; a lock left by a dead process is taken over', async () => {
  const dir = makeDossier();
  put(dir, '.sourcebook/lock', String(process.pid));
  const refused = await sourcebook('ingest', dir);
  assert.equal(refused.code, 3);
  assert.match(refused.err, /another sourcebook command is at work/);
  put(dir, '.sourcebook/lock', '999999999');
  assert.equal((await sourcebook('ingest', dir)).code, 0);
});

test('the lock holds until a child of a killed command is gone too', async () => {
  const dir = makeDossier();
  put(dir, '.sourcebook/lock', `999999999\n${process.pid}`);
  assert.equal((await sourcebook('ingest', dir)).code, 3);
  put(dir, '.sourcebook/lock', '999999999\n999999998');
  assert.equal((await sourcebook('ingest', dir)).code, 0);
});

test('time zone, language, age of files and place change no byte', async () => {
  const written = async (env: NodeJS.ProcessEnv) => {
    const dir = makeDossier({
      'seeds/dated.md': '---\ntitle: Dated\ndate: 2024-01-01\n---\n\nThe board met on Friday at 1am.\n',
    });
    if (env['TZ']) utimesSync(join(dir, 'seeds/dated.md'), 1, 1);
    assert.equal((await sourcebookIn(env, 'ingest', dir)).code, 0);
    const { out } = await sourcebookIn(env, 'annotate', dir);
    const generated = readdirSync(join(dir, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.\w+$/.test(file))
      .sort();
    return [out, ...generated.map((file) => `${file}\n${readFileSync(join(dir, 'content', file), 'utf8')}`)];
  };
  const here = await written({});
  assert.ok(here.length > 10);
  assert.deepEqual(
    await written({ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    here,
  );
  assert.ok(here.some((text) => text.includes('2024-01-01')));
});

test('a build with a fault publishes nothing and the last good site stays whole', async () => {
  const dir = makeDossier({ 'dist/index.html': 'the last good site', 'seeds/empty.txt': '' });
  const { code } = await sourcebook('build', '--no-pdf', dir);
  assert.equal(code, 1);
  assert.equal(readFileSync(join(dir, 'dist/index.html'), 'utf8'), 'the last good site');
  assert.ok(!existsSync(join(dir, 'content/sources')));
});

test('--keep-going builds what can be built, says on the site what is missing, and still fails', async () => {
  const dir = makeDossier({ 'dist/index.html': 'the last good site', 'seeds/empty.txt': '' });
  const { code } = await sourcebook('build', '--no-pdf', '--keep-going', dir);
  assert.equal(code, 1);
  const home = readFileSync(join(dir, 'dist/index.html'), 'utf8');
  assert.match(home, /seeds\/empty\.txt/);
  assert.ok(existsSync(join(dir, 'dist/sources/harbour.html')));
});

test('a swap that was cut short is mended by the next run', async () => {
  const dir = makeDossier();
  await sourcebook('ingest', dir);
  renameSync(join(dir, 'content/sources'), join(dir, 'content/sources.old'));
  put(dir, 'content/sources.new/half.md', 'half a page');
  assert.equal((await sourcebook('ingest', dir)).code, 0);
  assert.ok(existsSync(join(dir, 'content/sources/island.md')));
  assert.ok(!existsSync(join(dir, 'content/sources.old')) && !existsSync(join(dir, 'content/sources.new')));
});

test('clean --json gives one object a source, in the order of names, with every line in one block', async () => {
  const dir = makeDossier();
  const { code, out } = await sourcebook('clean', join(dir, 'seeds'), '--json');
  assert.equal(code, 0);
  const records = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    records.map(({ file }) => file),
    ['harbour.txt', 'island.txt'],
  );
  assert.deepEqual(Object.keys(records[0].metadata), [
    'title',
    'publisher',
    'authors',
    'published',
    'updated',
    'language',
    'url',
    'rights',
  ]);
  assert.deepEqual(Object.keys(records[0].blocks[0]), [
    'id',
    'lines',
    'text',
    'keep',
    'label',
    'rule',
    'reason',
    'doubtful',
    'cuts',
  ]);
  assert.deepEqual(
    records[0].blocks.map(({ lines }: { lines: number[] }) => lines[0]),
    [1, 3, 5, 7],
  );
  const [cut] = records[1].blocks[1].cuts;
  assert.equal(records[1].blocks[1].text.slice(cut.start, cut.end).trim(), 'Subscribers only');
});

test('annotate --json counts offsets in code points within the block', async () => {
  const dir = makeDossier({ 'seeds/emoji.txt': '𝔸𝔹 Haldorsen spoke.\n' });
  const { code, out } = await sourcebook('annotate', dir, '--json');
  assert.equal(code, 0);
  const records = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const mention = records.find(({ file, type }) => file === 'emoji.txt' && type === 'mention');
  assert.deepEqual([mention.start, mention.end, mention.text], [3, 12, 'Haldorsen']);
  assert.deepEqual(mention.value, {
    entry: 'entries/people/ines-haldorsen',
    name: 'Ines Haldorsen',
    kind: 'person',
  });
});

test('new makes a dossier that builds as soon as a text is in it', async () => {
  const dir = join(makeDossier(), 'fresh');
  assert.equal((await sourcebook('new', dir)).code, 0);
  put(dir, 'seeds/a.txt', 'The pier stays open\n\nThe pier will stay open, the board said.\n');
  assert.equal((await sourcebook('ingest', dir)).code, 0);
  assert.equal((await sourcebook('new', dir)).code, 2);
});
