import { globSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { SECTIONS } from '../statute/sections.ts';
import { PRINTED_TEXTS } from './formText.ts';
import { readLabel } from './labels.ts';
import { dropReadings, listTraditional, simplify } from './simplify.ts';

const dropComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
const toSimplified = Converter({ from: 't', to: 'cn' });
/** Everything that the reader looks for: the form's words, and those of patterns; not the comments, nor the names of agencies. */
const vocabulary = new Set(
  globSync('src/{statute,extract,extract/claims}/*.ts')
    .filter(
      (file) =>
        !/test\.ts$|cities\.ts$|simplify\.ts$|agencyNames\.ts$|functionNames\.ts$|functions\.ts$|grounds\.ts$/.test(
          file,
        ),
    )
    .flatMap((file) => dropComments(readFileSync(file, 'utf8')).match(/\p{Script=Han}+/gu) ?? []),
);

test('each traditional character stands for the simplified one that OpenCC has for it', () => {
  expect(listTraditional().length).toBeGreaterThan(200);
  expect(listTraditional().filter(([from, to]) => toSimplified(from) !== to)).toEqual([]);
});

test.each(['t', 'tw', 'hk'])(
  'every word that is looked for is found where it is written in %s',
  (to) => {
    const toTraditional = Converter({ from: 'cn', to });
    expect(vocabulary.size).toBeGreaterThan(500);
    const missed = [...vocabulary].filter((word) => simplify(toTraditional(word)) !== word);
    expect(missed).toEqual([]);
  },
);

test('the labels of the form are found where a converter put words of Taiwan in their place', () => {
  const toTaiwan = Converter({ from: 'cn', to: 'twp' });
  const labels = [...PRINTED_TEXTS, ...SECTIONS.map(({ title }) => readLabel(title.zh).words)];
  expect(labels.filter((label) => readLabel(toTaiwan(label)).words !== label)).toEqual([]);
});

test.each([
  ['第二十條第(一)項(xiàng)', '第二十条第一项'],
  ['現(xiàn)行有效件數(shù)', '现行有效件数'],
  ['行政規(guī)范性文件', '行政规范性文件'],
  ['規範性檔案', '规范性文件'],
  ['采購(gòu)項(xiàng)目數(shù)量', '采购项目数量'],
])('%s is read as the label %s', (text, words) => {
  expect(readLabel(text).words).toBe(words);
});

test.each(['行政许可（件）', '（一）予以公开', '规章(abc123)', '3(jiàn)', 'PDF(kai)'])(
  '%s has no reading in it',
  (text) => {
    expect(dropReadings(text)).toBe(text);
  },
);

test('every character keeps its place, so that quotes stay as printed', () => {
  const text = '主動公開規範性檔案12件';
  expect(simplify(text)).toBe('主动公开规范性文件12件');
  expect(simplify(text)).toHaveLength(text.length);
});
