import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ChildNode, Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { hostileSeeds, visible } from './hostile-seeds.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const dir = join(mkdtempSync(join(tmpdir(), 'sourcebook-')), 'dossier');
const dist = join(dir, 'dist');
const pages = new Map<string, { readonly html: string; readonly elements: readonly Element[] }>();
let told: { readonly status: number | null; readonly stdout: string; readonly stderr: string };

before(() => {
  for (const [path, text] of Object.entries(hostileSeeds)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  told = spawnSync(process.execPath, [main, 'build', '--no-pdf', dir], { encoding: 'utf8' });
  assert.equal(told.status, 0, told.stderr);
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(dist, file), 'utf8');
    pages.set(file, { html, elements: toElements(parseDocument(html)) });
  }
});
after(() => rmSync(dirname(dir), { recursive: true, force: true }));

function toElements(node: Document | ChildNode): Element[] {
  const own = 'name' in node && 'attribs' in node ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(toElements)] : own;
}

/** The words of an element, without those that annotations add to it. */
function toText(node: ChildNode): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  if ('attribs' in node && /\b(?:note|label|gap)\b/.test(node.attribs['class'] ?? '')) return '';
  return node.children.map(toText).join('');
}

/** Every element of every page for which `find` says what is wrong with it. */
function findAll(find: (element: Element, file: string) => string | null | undefined | false): string[] {
  return [...pages].flatMap(([file, { elements }]) =>
    elements.flatMap((element) => {
      const wrong = find(element, file);
      return wrong ? [`${file}: <${element.name}> ${wrong}`] : [];
    }),
  );
}

/** The page of each seed, by the seed's name: the file that it names in its record. */
function toPagesBySeed(): Map<string, Element> {
  const found = [...pages].filter(([file]) => file.startsWith('sources/'));
  return new Map(
    found.map(([, { elements }]) => {
      const term = elements.findIndex((element) => element.name === 'dt' && toText(element) === 'File');
      const file = toText(elements.slice(term).find(({ name }) => name === 'dd') as Element);
      return [file, elements.find(({ name }) => name === 'main') as Element] as const;
    }),
  );
}

test('each text has a page of its own, and its words can be read there', () => {
  const bySeed = toPagesBySeed();
  const seeds = Object.keys(hostileSeeds).filter((path) => /^seeds\/.*\.(?:txt|md|html)$/.test(path));
  assert.deepEqual([...bySeed.keys()].sort(), seeds.map((path) => basename(path)).sort());
  for (const [seed, words] of Object.entries(visible)) {
    const page = bySeed.get(seed) as Element;
    const blocks = toElements(page).filter(
      ({ attribs }) => attribs['class'] === 'text' || attribs['class'] === 'head head-source',
    );
    const text = blocks
      .map((block) => toText(block))
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const one of words)
      assert.ok(text.includes(one), `${seed}: “${one}” is not in “${text.slice(0, 600)}”`);
  }
});

test('nothing is written outside of the dossier', () => {
  assert.deepEqual(readdirSync(dirname(dir)), ['dossier']);
  assert.deepEqual(readdirSync(dir).sort(), ['.sourcebook', 'content', 'dist', 'seeds']);
});

test('no element is there that loads, moves the page or sends anything', () => {
  const never = new Set([
    'iframe',
    'frame',
    'object',
    'embed',
    'applet',
    'base',
    'portal',
    'audio',
    'video',
    'textarea',
  ]);
  assert.deepEqual(
    findAll(({ name }) => never.has(name) && 'is there'),
    [],
  );
  assert.deepEqual(
    findAll(
      ({ name, attribs }, file) =>
        name === 'form' && !(file === 'search.html' && attribs['id'] === 'search-form') && 'is there',
    ),
    [],
  );
  assert.deepEqual(
    findAll(
      ({ name, attribs }) =>
        name === 'meta' &&
        attribs['http-equiv'] !== undefined &&
        attribs['http-equiv'] !== 'content-security-policy' &&
        'acts',
    ),
    [],
  );
});

test('every address is relative, none is one of a scheme or of another host', () => {
  const addresses = [
    'href',
    'src',
    'srcset',
    'action',
    'formaction',
    'data',
    'poster',
    'xlink:href',
    'background',
    'ping',
  ];
  assert.deepEqual(
    findAll(({ attribs }) =>
      addresses
        .map((name) => attribs[name])
        .find((value) => value !== undefined && /^\s*(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(value)),
    ),
    [],
  );
  const styles = readFileSync(join(dist, 'assets/site.css'), 'utf8');
  assert.doesNotMatch(styles, /url\(\s*["']?(?:[a-z]+:)?\/\//i);
  assert.doesNotMatch(styles, /@import/);
});

test('no attribute holds a program, and no program holds a word of a text', () => {
  assert.deepEqual(
    findAll(({ attribs }) => Object.keys(attribs).find((name) => /^on|^srcdoc$/i.test(name))),
    [],
  );
  for (const [file, { elements }] of pages) {
    const policy =
      elements.find(({ attribs }) => attribs['http-equiv'] === 'content-security-policy')?.attribs[
        'content'
      ] ?? '';
    assert.match(policy, /^default-src 'none'/, file);
    for (const script of elements.filter(({ name }) => name === 'script')) {
      const text = script.children.map((child) => ('data' in child ? child.data : '')).join('');
      if (/json/.test(script.attribs['type'] ?? '')) assert.doesNotThrow(() => JSON.parse(text), file);
      else {
        assert.doesNotMatch(text, /alert|evil/, file);
        assert.ok(policy.includes(createHash('sha256').update(text).digest('base64')), file);
      }
    }
  }
});

test('no name or id of a text can stand in for one of the page', () => {
  assert.deepEqual(
    findAll(({ name, attribs }) => name !== 'meta' && attribs['name'] !== undefined && attribs['name']),
    [],
  );
  for (const [file, { elements }] of pages) {
    const ids = elements.flatMap(({ attribs }) => attribs['id'] ?? []);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
      file,
    );
    assert.equal(elements.find(({ attribs }) => attribs['id'] === 'main')?.name, 'main', file);
  }
});

test('a title that would end its element is a title, in the window’s bar and in the data', () => {
  const [, page] = [...pages].find(([file]) => file === 'sources/names.html') as [
    string,
    { elements: readonly Element[] },
  ];
  const title = page.elements.find(({ name }) => name === 'title') as Element;
  assert.ok(
    toText(title).startsWith('</title></script><script>alert("title")</script> Names & "quotes" <!-- · '),
  );
  const data = page.elements.find(({ attribs }) => attribs['type'] === 'application/ld+json') as Element;
  const { headline } = JSON.parse((data.children[0] as { data: string }).data);
  assert.ok(headline.startsWith('</title></script>'));
});

test('no directional control is in a title, a heading, an attribute or on the terminal, and each block closes its own', () => {
  const control = /[\u202a-\u202e\u2066-\u2069]/;
  assert.deepEqual(
    findAll(({ attribs }) => Object.values(attribs).find((value) => control.test(value))),
    [],
  );
  assert.deepEqual(
    findAll((element) => /^(?:title|h[1-6])$/.test(element.name) && control.test(toText(element)) && 'turns'),
    [],
  );
  assert.doesNotMatch(`${told.stdout}${told.stderr}`, control);
  const blocks = ['p', 'li', 'dd', 'td', 'a', 'span'];
  assert.deepEqual(
    findAll((element) => {
      if (!blocks.includes(element.name)) return null;
      const text = toText(element);
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
      const isOpen =
        count(/[\u202a\u202b\u202d\u202e]/g) !== count(/\u202c/g) ||
        count(/[\u2066-\u2068]/g) !== count(/\u2069/g);
      return element.name === 'p' && isOpen && text;
    }),
    [],
  );
});

test('no control character is in any file of the site or on the terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|css|csv|json|jsonld|bib|ics|txt|xml|svg)$/.test(file)) continue;
    const at = control.exec(readFileSync(join(dist, file), 'utf8'));
    assert.equal(at, null, `${file}: ${JSON.stringify(at?.input.slice(at.index - 60, at.index + 20))}`);
  }
  assert.doesNotMatch(`${told.stdout}${told.stderr}`, control);
});
