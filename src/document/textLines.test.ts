import { expect, test } from 'vitest';
import { readCsv } from './readCsv.ts';
import { dropControls } from './textLines.ts';

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
