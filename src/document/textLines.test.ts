import { expect, test } from 'vitest';
import { readCsv } from './readCsv.ts';
import { dropControls, isPageNumber } from './textLines.ts';

test('what is no text is dropped, and what is stays', () => {
  expect(dropControls('a\u0000b\u001bc\u007f\u0085\u009f\ufdd0\ufffe\uffff\u{1ffff}\ufeffd')).toBe(
    'abcd',
  );
  expect(dropControls('表\t格 𠮷]]>\ufffd')).toBe('表\t格 𠮷]]>\ufffd');
});

test('the cells of a transcription are text', () => {
  const [table] = readCsv('cell\u0001,value\uffff\n').blocks;
  const texts = table?.kind === 'table' ? table.rows[0]?.map(({ text }) => text) : [];
  expect(texts).toEqual(['cell', 'value']);
});

test.each(['- 3 -', '—12—', '第 3 页 共 5 页', '3/12', '3 / 12', '\u3000- 3 -'])(
  '%j is the number of a page',
  (line) => {
    expect(isPageNumber(line)).toBe(true);
  },
);

test.each(['0 / 0', '0\t/\t0', '2\t/\t5', '2        /        5', '-        3        -', '- 0 -'])(
  '%j is a row of marks and numbers',
  (line) => {
    expect(isPageNumber(line)).toBe(false);
  },
);
