import { expect, test } from 'vitest';
import { trimDescription, widthOf } from './trimWords.ts';

test('a Chinese character is as wide as two letters', () => {
  expect(widthOf('2024年')).toBe(6);
});

test('a description that fits stays as it is', () => {
  expect(trimDescription('作出行政许可决定 38,651 件。')).toBe('作出行政许可决定 38,651 件。');
});

test('a long one loses whole clauses from its end, and no number is cut', () => {
  const clause = '作出行政许可决定 38,651 件';
  expect(trimDescription(`${Array(9).fill(clause).join('，')}。`)).toBe(
    `${Array(5).fill(clause).join('，')}。`,
  );
  const english = '38,651 licensing decisions made';
  expect(trimDescription(`${Array(9).fill(english).join('; ')}.`)).toBe(
    `${Array(4).fill(english).join('; ')}.`,
  );
});
