import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import Cite from 'citation-js';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { dataFiles, toDataFiles } from './data-files.ts';
import { hostile, toHostileDossier } from './hostile-dossier.ts';

const dossier = toHostileDossier();
const files = toDataFiles(dossier);
const read = (name: string) => files.get(name) ?? assert.fail(`no ${name}`);
const table = (name: string): Record<string, string>[] => parse(read(name), { columns: true });

test('every file is made and the same twice; the package comes last', () => {
  assert.deepEqual([...files.keys()], [...dataFiles.map(({ name }) => name), 'datapackage.json']);
  assert.deepEqual([...toDataFiles(toHostileDossier())], [...files]);
});

test('sources.csl.json and sources.bib are read by a citation manager’s parser, hostile titles whole', () => {
  const [csl] = new Cite(read('sources.csl.json')).data;
  assert.equal(csl.title, hostile);
  assert.deepEqual(csl.issued['date-parts'], [[2020, 8, 2]]);
  assert.equal(csl.author.length, 2);
  const [bib, plain] = new Cite(read('sources.bib')).data;
  assert.equal(bib['citation-key'] ?? bib.id, '001-a');
  assert.deepEqual(bib.issued['date-parts'], [[2020, 8, 2]]);
  assert.equal(bib.title.replace(/<[^>]*>/g, '').includes('汉字'), true, bib.title);
  assert.equal(bib.author.length, 2, JSON.stringify(bib.author));
  assert.match(bib.URL, /^https:\/\/example\.org\/a%7Bb%7D\?c=d&e=%20$/);
  assert.equal(plain['container-title'], 'The 002-b');
});

test('CSV cells survive quotes, commas and line ends; what a spreadsheet would run begins with an apostrophe', () => {
  const [claim] = table('claims.csv');
  assert.equal(claim?.['title'], `'${hostile}`);
  assert.equal(claim?.['value'], `'=1+1`);
  assert.equal(claim?.['text'], '𝕏 said');
  assert.equal(table('timeline.csv').length, 3);
  for (const name of ['claims.csv', 'timeline.csv', 'ledger.csv'])
    for (const row of table(name))
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
});

test('the ledger holds every block, kept and removed, with its lines', () => {
  const rows = table('ledger.csv');
  assert.deepEqual(
    rows.map((row) => [row['source'], row['block'], row['keep'], row['label']]),
    [
      ['001-a', 'b1', 'true', 'body'],
      ['001-a', 'b2', 'false', 'share'],
      ['002-b', 'b1', 'true', 'body'],
    ],
  );
  assert.equal(rows[0]?.['text'], dossier.sources[0]?.blocks[0]?.text);
});

test('timeline.ics is an iCalendar of whole days, without points whose beginning is open', () => {
  const text = read('timeline.ics');
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  assert.deepEqual(
    events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]),
    [
      ['2020-08-01', '2020-09-01'],
      ['2020-08-02', '2020-08-04'],
    ],
  );
  assert.equal(events[0]?.summary, hostile.replaceAll('\r\n', '\n'));
  assert.equal(new Set(events.map(({ uid }) => uid)).size, 2);
  assert.match(text, /DTSTAMP:20200802T000000Z/);
});

test('dossier.jsonld expands, without any address fetched, to the types of schema.org', async () => {
  const expanded = await jsonld.expand(JSON.parse(read('dossier.jsonld')), {
    base: 'https://host.example/dossier/data/dossier.jsonld',
    documentLoader: () => assert.fail('nothing may be fetched'),
  });
  const types = new Map(expanded.map((node: Record<string, unknown>) => [node['@id'], node['@type']]));
  assert.deepEqual(types.get('https://host.example/dossier/sources/001-a.html'), [
    'https://schema.org/NewsArticle',
  ]);
  assert.deepEqual(types.get('https://host.example/dossier/entries/people/x.html'), [
    'https://schema.org/Person',
  ]);
  assert.deepEqual(types.get('https://host.example/dossier/claims/c.html'), ['https://schema.org/Claim']);
  assert.deepEqual(types.get('https://host.example/dossier/events/e.html'), ['https://schema.org/Event']);
  assert.equal(
    JSON.stringify(expanded).includes('people/none'),
    false,
    'a page that is not there is not linked',
  );
});

const selectors = {
  type: 'array',
  items: [
    {
      type: 'object',
      required: ['type', 'exact', 'prefix', 'suffix'],
      properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 } },
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 1 },
      },
    },
  ],
  minItems: 2,
};
/** The MUSTs of the Web Annotation Data Model for what we write. */
const annotationPage = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items', 'partOf', 'startIndex'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    type: { const: 'AnnotationPage' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'motivation', 'body', 'target'],
        properties: {
          type: { const: 'Annotation' },
          motivation: { enum: ['identifying', 'describing', 'commenting'] },
          target: {
            type: 'object',
            required: ['source', 'selector'],
            properties: { source: { type: 'string' }, selector: selectors },
          },
        },
      },
    },
  },
};

test('annotations.jsonld holds every annotation, quoted and placed by code points', () => {
  const page = JSON.parse(read('annotations.jsonld'));
  const validate = new Ajv({ strict: false }).compile(annotationPage);
  assert.equal(validate(page), true, JSON.stringify(validate.errors));
  assert.equal(page.items.length, 6);
  assert.equal(page.partOf.total, 6);
  assert.equal(new Set(page.items.map(({ id }: { id: string }) => id)).size, 6);
  const text = [...(dossier.sources[0]?.blocks[0]?.text ?? '')];
  for (const { target } of page.items) {
    const [quote, position] = target.selector;
    assert.equal(text.slice(position.start, position.end).join(''), quote.exact);
    assert.ok(text.join('').includes(quote.prefix + quote.exact + quote.suffix));
    assert.ok(quote.prefix.isWellFormed() && quote.suffix.isWellFormed());
  }
});

test('conflicts.json has the shape that programs rely on', () => {
  assert.deepEqual(JSON.parse(read('conflicts.json')), [
    {
      about: hostile,
      confirmed: true,
      witnesses: [{ source: '001-a', block: 'b1', lines: [1, 1], text: hostile, value: '=1' }],
    },
  ]);
});

/** What the Data Package and Table Schema specifications (v1) demand of what we write. */
const dataPackage = {
  type: 'object',
  required: ['name', 'resources'],
  properties: {
    name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: { type: { enum: ['string', 'integer', 'number', 'boolean'] } },
                },
              },
            },
          },
        },
      },
    },
  },
};

test('datapackage.json names each file with its length, hash and, for a table, the columns that it has', () => {
  const descriptor = JSON.parse(read('datapackage.json'));
  const validate = new Ajv({ strict: false }).compile(dataPackage);
  assert.equal(validate(descriptor), true, JSON.stringify(validate.errors));
  assert.equal(descriptor.resources.length, dataFiles.length);
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    assert.equal(bytes, Buffer.byteLength(read(path)));
    assert.equal(hash, `sha256:${createHash('sha256').update(read(path)).digest('hex')}`);
    if (!schema) continue;
    const [head] = parse(read(path));
    assert.deepEqual(
      schema.fields.map(({ name }: { name: string }) => name),
      head,
    );
  }
});
