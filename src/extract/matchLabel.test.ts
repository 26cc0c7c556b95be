import { expect, test } from 'vitest';
import { readLabel } from './labels.ts';
import { makeMatcher } from './matchLabel.ts';

const match = makeMatcher([
  { id: 'licensing', texts: ['行政许可'] },
  { id: 'penalties', texts: ['行政处罚'] },
  { id: 'granted', texts: ['予以公开'] },
  { id: 'prohibited', texts: ['其他法律行政法规禁止公开'] },
  { id: 'received', texts: ['本年新收政府信息公开申请数量'] },
  { id: 'rules', texts: ['规章'] },
]);
const find = (text: string) => match(readLabel(text).words)?.id ?? null;

test('numbering, white space, width and debris make no difference', () => {
  expect(find('一、本年 新收政府信息\n公开申请数量')).toBe('received');
  expect(find('[bookmark: _Hlk1]２．其他法律行政法规禁止公开')).toBe('prohibited');
  expect(find('（一）予以公开')).toBe('granted');
  expect(find('(一) 予以公开')).toBe('granted');
});

test('one wrong character in four and three in nine are forgiven', () => {
  expect(find('行政许呵')).toBe('licensing');
  expect(find('其他法律行政法观禁上公开')).toBe('prohibited');
  expect(find('2.其他法律行政止公开')).toBe('prohibited');
});

test('look-alikes are kept apart', () => {
  expect(find('行政复议')).toBeNull();
  expect(find('不予公开')).toBeNull();
  expect(find('规定')).toBeNull();
});

test('the beginning of a label that was cut is taken; a short one is not', () => {
  expect(match(readLabel('本年新收政府信息').words)).toMatchObject({ kind: 'beginning' });
  expect(find('本年')).toBeNull();
});

test('numbering is told from the words', () => {
  expect(readLabel('（七）总计')).toEqual({ number: '七', words: '总计', head: '' });
  expect(readLabel('3.其他')).toEqual({ number: '3', words: '其他', head: '' });
  expect(readLabel('2023年度')).toEqual({ number: '', words: '2023年度', head: '' });
});
