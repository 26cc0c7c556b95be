import { expect, test } from 'vitest';
import { readNumber } from './readNumber.ts';

const value = (text: string) => readNumber(text).value;
const status = (text: string) => readNumber(text).status;

test.each([
  ['0', 0],
  ['38651', 38651],
  ['　　0', 0],
  [' 12 ', 12],
  ['１２', 12],
  ['1,234', 1234],
  ['1，234，567', 1234567],
  ['0件', 0],
  ['12 件', 12],
  ['5949.088667', 5949.088667],
  ['-18', -18],
  ['－18', -18],
  ['+1', 1],
  ['-0', 0],
  ['22（其中修订 16 件）', 22],
  ['55（含自然失效 29 件）', 55],
  ['251000元', 251000],
  ['3.5万元', 3.5],
  ['〇', 0],
  ['零', 0],
  ['○', 0],
  ['Ｏ', 0],
  ['0.5', 0.5],
  ['十二', 12],
  ['二十', 20],
  ['一百零三件', 103],
  ['两千三百四十五', 2345],
  ['1\u202f234', 1234],
  ['12\u2009345\u2009678', 12_345_678],
  ['1\u00a0234', 1234],
  ['1\u00ad2', 12],
  ['\ufeff3\u200e', 3],
])('%s is a number', (text, expected) => {
  expect(value(text)).toBe(expected);
  expect(status(text)).toBe('reported');
});

test.each(['', ' ', '　', '\u00a0', '&nbsp;', '<o:p></o:p>', '[bookmark: _GoBack]'])(
  '%j is blank, never 0',
  (text) => {
    expect(readNumber(text)).toMatchObject({ status: 'blank', value: null });
  },
);

test.each(['/', '／', '-', '--', '–', '—', '——', '无', '無', '不适用'])('%s is a mark', (text) => {
  expect(readNumber(text)).toMatchObject({ status: 'mark', value: null });
});

test.each(
  [
    ['O', '1 0', '0 0 0', '1,23', '12,3456', '3(2)', '1.2.3', '12a', '总计'],
    [
      '012',
      '00',
      '0,500',
      '.5',
      '1 234',
      '12\u202f34',
      '1234\u202f567',
      '十百',
      '(cid:3)',
      '(cid:1)2',
      '二三',
      '一',
      '三',
    ],
  ].flat(),
)('%s is no number that is certain', (text) => {
  expect(readNumber(text)).toMatchObject({ status: 'unreadable', value: null });
});

test('the unit is kept, and the text as printed', () => {
  expect(readNumber(' 251000元 ')).toMatchObject({ unit: '元', text: '251000元' });
});
