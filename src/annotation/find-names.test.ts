import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noMetadata } from '../text/metadata.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import type { CleanedSource } from '../text/verdict.ts';
import { findNames } from './find-names.ts';

function toCleaned(
  texts: readonly string[],
  { name = 'one', language = 'en', removed = [] as readonly number[] } = {},
): CleanedSource {
  const source = toPlainSource(texts, name);
  const verdicts = source.blocks.map(({ id }, index): CleanedSource['verdicts'][number] => {
    const keep = !removed.includes(index);
    const why = { rule: null, reason: null, strength: null, doubtful: false, cuts: [] };
    return { block: id, keep, label: keep ? 'body' : 'caption', ...why };
  });
  return { source, metadata: { ...noMetadata, language }, verdicts };
}

const names = (...texts: readonly string[]) =>
  findNames([toCleaned(texts)], []).map(({ name, kind, aliases }) => [name, kind, ...aliases]);

test('one person is one page, with surname, first name of rank, and native order', () => {
  assert.deepEqual(names('Minister Ines Haldorsen spoke. Later Haldorsen left.', 'Mr Haldorsen said so.'), [
    ['Ines Haldorsen', 'person', 'Haldorsen'],
  ]);
  assert.deepEqual(names('The trader Zhou Guofeng was heard. Asked again, Zhou said no.'), [
    ['Zhou Guofeng', 'person', 'Zhou'],
  ]);
  assert.deepEqual(names('It fell to Sir Giles Ashworth, the director. Sir Giles wept.'), [
    ['Giles Ashworth', 'person', 'Sir Giles'],
  ]);
});

test('a body is one page with its acronym, its legal form and its short name', () => {
  assert.deepEqual(
    names('The Norwegian Coastal Directorate (NCD) warned NordKai AS. Soon NCD sued; NordKai shares fell.'),
    [
      ['NordKai AS', 'organization', 'NordKai'],
      ['Norwegian Coastal Directorate', 'organization', 'NCD'],
    ],
  );
});

test('sentence beginnings, offices, weekdays, nations and headings are no names', () => {
  assert.deepEqual(
    names(
      'Villagers sued on Monday. However, Prime Minister and Parliament waited for the Danish. Nobody came.',
    ),
    [],
  );
  assert.deepEqual(names('Villagers Sue Over Poisoned River As Talks Collapse'), []);
});

test('what entries have already is not detected again', () => {
  const entry = {
    path: 'entries/people/ih',
    name: 'Ines Haldorsen',
    kind: 'person' as const,
    aliases: [],
    not: [],
  };
  const text = 'Minister Ines Haldorsen met Bishop Abel Sichone. Haldorsen left with Sichone.';
  assert.deepEqual(
    findNames([toCleaned([text])], [entry]).map(({ path }) => path),
    ['detected/abel-sichone'],
  );
});

test('names that only captions and removed text hold are not names of the affair', () => {
  assert.deepEqual(findNames([toCleaned(['Minister Ines Haldorsen spoke.'], { removed: [0] })], []), []);
});

test('the order of the sources does not matter, and passages are told by source', () => {
  const one = toCleaned(['Minister Ines Haldorsen spoke in Oslo.'], { name: 'one' });
  const two = toCleaned(['Haldorsen resigned, said Nils Aune, 58. Aune wept.'], { name: 'two' });
  const found = findNames([one, two], []);
  assert.deepEqual(findNames([two, one], []), found);
  assert.deepEqual(
    found.find(({ name }) => name === 'Ines Haldorsen')?.passages.map(({ source, block }) => [source, block]),
    [
      ['one', 'b1'],
      ['two', 'b1'],
    ],
  );
});

test('other languages give no names', () => {
  assert.deepEqual(
    findNames([toCleaned(['Ministerin Ines Haldorsen sprach in Oslo.'], { language: 'de' })], []),
    [],
  );
});

test('“and” joins what an acronym spells, a department’s two fields, and no two firms', () => {
  assert.deepEqual(
    names(
      'The Health and Safety Executive (HSE) met the Ministry of Food and Rural Affairs. The HSE left.',
      'Officials of the Health and Safety Executive left.',
    ),
    [
      ['Health and Safety Executive', 'organization', 'HSE'],
      ['Ministry of Food and Rural Affairs', 'organization'],
    ],
  );
  assert.deepEqual(
    names('Critics of Orvik Energy and Tamsel Energy sued the University of Orvik and Dr Jan Tamm.'),
    [
      ['Jan Tamm', 'person'],
      ['Orvik Energy', 'organization'],
      ['Tamsel Energy', 'organization'],
      ['University of Orvik', 'organization'],
    ],
  );
});

test('a name with a body’s lower-case word is that body, and villages are no people', () => {
  assert.deepEqual(
    names(
      'The Elland district council met in the villages of Harrowby and Nether Elland. Elland police officers came.',
    ),
    [
      ['Elland district council', 'organization'],
      ['Harrowby', 'place'],
      ['Nether Elland', 'place'],
    ],
  );
});

test('operations and schemes are programmes, treaties instruments, models products', () => {
  assert.deepEqual(
    names(
      'Under Operation Lantern, police stopped the HV-9 battery. The Treaty of Szeged forbids it since Covid-19.',
    ),
    [
      ['HV-9', 'product'],
      ['Operation Lantern', 'programme'],
      ['Treaty of Szeged', 'instrument'],
    ],
  );
});

test('one person is one page across sources, and a surname of two is nobody’s alias', () => {
  const one = toCleaned(
    ['The lawyer Regula Hofer sued. Ms Hofer won; letters behind her name: Regula Hofer KC.'],
    { name: 'one' },
  );
  const two = toCleaned(['Hofer appealed, said R. Hofer’s clerk.'], { name: 'two' });
  assert.deepEqual(
    findNames([one, two], []).map(({ name, passages }) => [
      name,
      new Set(passages.map(({ source }) => source)).size,
    ]),
    [['Regula Hofer', 2]],
  );
  const brother = toCleaned(['The engineer Urs Hofer spoke.'], { name: 'three' });
  const found = findNames([one, two, brother], []);
  assert.deepEqual(
    found.map(({ name }) => name),
    ['Regula Hofer', 'Urs Hofer'],
  );
  assert.ok(found.every(({ aliases }) => !aliases.includes('Hofer')));
});

test('odd casing is a name, units and handles are none', () => {
  assert.deepEqual(
    names('The payments firm payKart used 40 kWh, wrote @MarlaVex. Later payKart executives left.'),
    [['payKart', 'organization']],
  );
});

test('a person behind a country is a person, and a nation that owns is nobody’s fellow', () => {
  assert.deepEqual(names('She met the envoy to Ukraine Kurt Amdal there.'), [
    ['Kurt Amdal', 'person'],
    ['Ukraine', 'place'],
  ]);
  assert.deepEqual(
    names('Serbia’s Nikola Brankov and Britain’s Andrew Moll play on Friday.').map(([name, kind]) => [
      name,
      kind,
    ]),
    [
      ['Andrew Moll', 'person'],
      ['Britain', 'place'],
      ['Nikola Brankov', 'person'],
      ['Serbia', 'place'],
    ],
  );
});

test('a product that “was” and that stands behind “the” stays one; The Hague keeps its article', () => {
  assert.deepEqual(names('They say the Kuro Pad Pro was thin, and the Kuro Pad Pro had no plug.'), [
    ['Kuro Pad Pro', 'product'],
  ]);
  assert.deepEqual(names('He lost a case in The Hague last year.'), [['The Hague', 'place']]);
});

test('a given name after its surname is written with a hyphen and belongs to the name', () => {
  assert.deepEqual(
    names('Raymond Tse Kin-wah, the manager, spoke to staff. Later Tse left. Mr Tse said nothing.'),
    [['Raymond Tse Kin-wah', 'person', 'Tse']],
  );
  assert.deepEqual(
    names('The Hong Kong-based firm sued. The Cho Min-led board did not.').map(([name]) => name),
    ['Cho Min', 'Hong Kong'],
  );
});
