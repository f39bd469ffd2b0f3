import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './find-dates.ts';

const find = (text: string, language = 'en') =>
  findDates(text, language).map(({ year, month, day }) =>
    [year, month, day].map((part) => part ?? '-').join(' '),
  );

test('dates with a month by name', () => {
  assert.deepEqual(find('On 2 August 2020, and again on August 6, 2020.'), ['2020 8 2', '2020 8 6']);
  assert.deepEqual(find('Aug. 6 and 12 Sept 2021'), ['- 8 6', '2021 9 12']);
  assert.deepEqual(find('in August 2020; by 15 September'), ['2020 8 -', '- 9 15']);
  assert.deepEqual(find('31 July to 2 August 2020, 3–5 May 2021'), [
    '- 7 31',
    '2020 8 2',
    '2021 5 3',
    '2021 5 5',
  ]);
  assert.deepEqual(find('2020-08-02'), ['2020 8 2']);
  assert.deepEqual(find('since 2017'), ['2017 - -']);
});

test('dates in other languages', () => {
  assert.deepEqual(find('am 27. Februar und am 3. März 2023', 'de'), ['- 2 27', '2023 3 3']);
  assert.deepEqual(find('le 1er mai 2021', 'fr'), ['2021 5 1']);
  assert.deepEqual(find('el 4 de julio de 2019', 'es'), ['2019 7 4']);
});

test('what is no date is left alone', () => {
  assert.deepEqual(find('You may march on. May I? US$2000, 2,020 people, 12,2019'), []);
  assert.deepEqual(find('Augustus, Marchant, 1234'), []);
});

test('the first and the last month; a name that is a common word needs a day or a year', () => {
  assert.deepEqual(find('5 January and 6 December'), ['- 1 5', '- 12 6']);
  assert.deepEqual(find('in October'), ['- 10 -']);
  assert.deepEqual(find('They may march in may. May I? March on!'), []);
  assert.deepEqual(find('May 2021, 3 March'), ['2021 5 -', '- 3 3']);
});
