import { expect, test } from 'vitest';
import { dictionaryOf } from './dictionary.ts';
import { numberEn, splitChinese } from './format.ts';

test('dates as each language writes them', () => {
  expect(dictionaryOf('en').common.date(2023, 1, 31)).toBe('31 January 2023');
  expect(dictionaryOf('zh').common.date(2023, 1, 31)).toBe('2023年1月31日');
});

test('numbers of rows in English', () => {
  expect(['一、', '（三）', '4.', ''].map(numberEn)).toEqual(['1.', '(3)', '4.', '']);
});

test('Chinese is told from what stands around it', () => {
  expect(splitChinese('printed as “2023月1月16日”, no date')).toEqual([
    { text: 'printed as “2023', chinese: false },
    { text: '月1月16日', chinese: true },
    { text: '”, no date', chinese: false },
  ]);
  expect(splitChinese('plain')).toEqual([{ text: 'plain', chinese: false }]);
});
