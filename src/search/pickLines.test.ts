import { expect, test } from 'vitest';
import { joinCharacters, phraseOf, pickLines, splitWords } from './pickLines.ts';
import { spaceCharacters } from './spaceCharacters.ts';

const lines = [
  { id: 'line-3', text: spaceCharacters('2023年，主动公开政府信息12条。') },
  { id: 'line-7', text: spaceCharacters('人员不足，政务公开培训不够；主动公开不及时。') },
  { id: 'line-9', text: spaceCharacters('邮箱：SXZ@zb.shandong.cn') },
];
const find = (query: string) => pickLines(lines, splitWords(query));
const shown = (query: string) =>
  find(query).map(({ anchor, parts }) => [
    anchor,
    parts.map(({ text, found }) => (found ? `[${text}]` : text)).join(''),
  ]);

test('every character is a word of the index, and comes back as it was', () => {
  expect(spaceCharacters('第２条，2023年 2 月')).toBe('第 2 条 ，2023 年 2 月');
  expect(joinCharacters(spaceCharacters('公开 policy papers 12条'))).toBe('公开policy papers 12条');
});

test('one word is a phrase; several stand where they please', () => {
  expect(phraseOf(splitWords('政务公开'))).toBe('"政 务 公 开"');
  expect(phraseOf(splitWords('政务　培训'))).toBe('政 务 培 训');
  expect(phraseOf(splitWords('"公开"'))).toBe('公 开');
});

test('a phrase is found in its line and marked', () => {
  expect(shown('政务公开')).toEqual([['line-7', '人员不足，[政务公开]培训不够；主动公开不及时。']]);
  expect(shown('动公')).toHaveLength(2);
  expect(shown('sxz@ZB')).toEqual([['line-9', '邮箱：[SXZ@zb].shandong.cn']]);
});

test('a browser is told what to mark, between whole clauses', () => {
  const [line] = find('培训');
  expect(decodeURIComponent(line?.fragment ?? '')).toBe(
    ':~:text=人员不足，政务公开-,培训,-不够；主动公开不及时。',
  );
  const both = find('及时 人员')[0]?.fragment ?? '';
  expect(both.match(/text=/g)).toHaveLength(2);
  expect(decodeURIComponent(both)).toMatch(/^:~:text=人员,-/);
  const hyphen = pickLines([{ id: 'line-1', text: '2023-1-16' }], ['1']);
  expect(hyphen[0]?.fragment).toBe(':~:text=2023%2D-,1,-%2D16');
});

test('the line with most words comes first; a word that stands nowhere finds nothing', () => {
  expect(find('主动 培训').map(({ anchor }) => anchor)).toEqual(['line-7', 'line-3']);
  expect(find('主动 卫星')).toEqual([]);
  expect(find('.*')).toEqual([]);
  expect(find('  ')).toEqual([]);
});

test('a long line is cut around what was found', () => {
  const long = [
    { id: 'line-1', text: spaceCharacters(`${'前'.repeat(80)}公开${'后'.repeat(200)}`) },
  ];
  const [line] = pickLines(long, ['公开']);
  const text = line?.parts.map((part) => part.text).join('') ?? '';
  expect(text).toMatch(/^…前{24}公开后+…$/u);
  expect(text.length).toBeLessThan(115);
});
