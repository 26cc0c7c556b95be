import { expect, test } from 'vitest';
import { makeReport } from '../../testing/makeReport.ts';
import { markLines } from './markLines.ts';

/** Marks one line with cells at columns; marked runs stand between 【 and 】. */
function mark(line: string, cells: Record<string, [column: number, text: string]>): string {
  const report = makeReport(
    Object.fromEntries(
      Object.entries(cells).map(([id, [column, text]]) => [
        id,
        { value: null, status: 'unreadable', text, place: { line: 1, column } },
      ]),
    ),
  );
  const [marked] = markLines([line], report);
  return [{ text: marked?.label ?? '', cells: [] }, ...(marked?.runs ?? [])]
    .map(({ text, cells: ids }) => (ids.length > 0 ? `【${text}】` : text))
    .join('');
}

test.each([
  ['行政许可\t38651\t', [2, '38651'], '行政许可\t【38651】\t'],
  ['\t　　0', [2, '0'], '\t　　【0】'],
  ['| 行政许可 | 12 | 12 |', [3, '12'], '| 行政许可 | 12 | 【12】 |'],
  ['行政许可   12   12', [3, '12'], '行政许可   12   【12】'],
  ['<td>行政许可</td><td>12</td>', [2, '12'], '<td>行政许可</td><td>【12】</td>'],
  [
    '<tr><td>行政许可</td><td>12</td><td class="n"><b>12</b></td>',
    [3, '12'],
    '<tr><td>行政许可</td><td>12</td><td class="n"><b>【12】</b></td>',
  ],
  ['<td>行政许可<td>0<td>0', [2, '0'], '<td>行政许可<td>【0】<td>0'],
  ['<td>1</td><td>2</td>', [2, '1'], '<td>【1】</td><td>2</td>'],
  ['　　38651', [1, '38651'], '　　【38651】'],
  ['1 1 1', [2, '1'], '1 1 1'],
] as const)('%s', (line, place, expected) => {
  expect(mark(line, { 'licensing.decisions': [place[0], place[1]] })).toBe(expected);
});

test('cells whose own place can not be told belong to the line', () => {
  const place = { line: 2, column: 1 };
  const cell = { value: null, status: 'ambiguous' as const, text: '1 1', place };
  const lines = markLines(
    ['', '1 0 1'],
    makeReport({ 'rules.issued': cell, 'rules.inForce': cell }),
  );
  expect(lines[1]).toEqual({
    number: 2,
    label: '',
    names: false,
    runs: [{ text: '1 0 1', cells: [] }],
    cells: ['rules.issued', 'rules.inForce'],
  });
});

test.each([
  ['行政许可\t38651\t', 2, '38651', '行政许可'],
  ['三、本年度\t（一）予以公开\t5', 3, '5', '三、本年度\t（一）予以公开'],
  ['| 行政许可 | 12 |', 2, '12', '| 行政许可'],
  ['行政许可   12', 2, '12', '行政许可'],
  ['\t　　0', 2, '0', ''],
  ['　　38651', 1, '38651', ''],
] as const)('%s: the label of the row is parted from its numbers', (line, column, text, label) => {
  const cell = { value: null, status: 'unreadable' as const, text, place: { line: 1, column } };
  const [marked] = markLines([line], makeReport({ 'rules.issued': cell }));
  expect(marked?.label).toBe(label);
});

test('a line without numbers is prose: it has no label', () => {
  expect(markLines(['一、总体情况'], makeReport({}))[0]?.label).toBe('');
});

test('where each number has a line of its own, the line before them names them', () => {
  const at = (line: number) => ({
    value: 1,
    status: 'reported' as const,
    text: '1',
    place: { line, column: 1 },
  });
  const report = makeReport({
    'requests.granted@naturalPersons': at(4),
    'requests.granted@total': at(5),
  });
  const lines = ['三、办理结果', '（一）予以公开', ' ', '1', '1', '（二）部分公开'];
  const named = markLines(lines, report).filter(({ names }) => names);
  expect(named.map(({ number }) => number)).toEqual([2]);
});
