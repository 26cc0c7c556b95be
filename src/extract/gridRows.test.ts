import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TableBlock } from '../document/document.ts';
import { readHtml } from '../document/readHtml.ts';
import { readGrid } from './gridRows.ts';

const SAMPLE = 'src/document/fixtures/pingtan-2023.html';

function listTables(html: string | Uint8Array): TableBlock[] {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return readHtml(bytes).blocks.filter((block) => block.kind === 'table');
}

/** `labels: values` of each row, `-` for a column that is not printed, `?` where nothing is certain. */
function readRows(html: string | Uint8Array, at = 0): string[] | null {
  const table = listTables(html)[at];
  const rows = table && readGrid(table);
  return (
    rows?.map(({ labels, values }) => {
      const printed = values?.map((value) => (value === null ? '-' : value.text || '_')).join(' ');
      return `${labels.map(({ text }) => text).join(' / ')}: ${printed ?? '?'}`;
    }) ?? null
  );
}

const tr = (...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;
const HEADER = [
  '<tr><td rowspan=3 colspan=2>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>',
  '<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>',
  tr('商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'),
];
const label = (text: string) => `<td colspan=2>${text}</td>`;

test('the tables of a page are read by their headers, with the labels of groups in each of their rows', () => {
  const bytes = readFileSync(SAMPLE);
  expect(readRows(bytes, 0)).toEqual([
    '规章: 0 0 0',
    '行政规范性文件: 77 132 470',
    '行政许可: 2629',
    '行政处罚: 1330',
    '行政强制: 54',
    '行政事业性收费: 5949.088667',
  ]);
  const requests = readRows(bytes, 1) ?? [];
  expect(requests).toHaveLength(25);
  expect(requests[7]).toBe(
    '三、本年度办理结果 / （三）不予公开 / 4.保护第三方合法权益: 1 0 0 0 0 0 1',
  );
  expect(readRows(bytes, 2)).toEqual([': 1 1 0 0 2 4 0 0 1 5 1 0 1 0 2']);
});

test('the column of totals may not be printed', () => {
  const html = table(
    ...HEADER.map((row) =>
      row.replace('<td rowspan=2>总计</td>', '').replace('colspan=7', 'colspan=6'),
    ),
    tr(label('一、本年新收政府信息公开申请数量'), '1', '2', '0', '0', '0', '3'),
  );
  expect(readRows(html)).toEqual(['一、本年新收政府信息公开申请数量: 1 2 0 0 0 3 -']);
});

test('the columns have the names of the form, in its order, wherever they stand', () => {
  const rows = readGrid(
    listTables(
      table(
        tr('行政诉讼情况', '总计', '结果维持', '结果纠正', '其他结果', '尚未审结'),
        tr('行政复议', '3', '1', '2', '', '0'),
        tr('未经复议直接起诉', '1', '1', '0', '0', '0'),
      ),
    )[0] as TableBlock,
  );
  expect(rows?.[0]?.header).toMatchObject({
    table: 'disputes',
    columns: ['upheld', 'corrected', 'otherOutcome', 'pending', 'total'],
  });
  expect(rows?.[0]?.values?.map((value) => value?.text)).toEqual(['1', '2', '', '0', '3']);
});

test('a header that is repeated below a page break is no row', () => {
  const html = table(
    ...HEADER,
    tr(label('一、本年新收政府信息公开申请数量'), '1', '0', '0', '0', '0', '0', '1'),
    ...HEADER,
    tr(label('二、上年结转政府信息公开申请数量'), '2', '0', '0', '0', '0', '0', '2'),
    tr(label('总计'), '', '', '', '', '', '', ''),
  );
  expect(readRows(html)).toEqual([
    '一、本年新收政府信息公开申请数量: 1 0 0 0 0 0 1',
    '二、上年结转政府信息公开申请数量: 2 0 0 0 0 0 2',
    '总计: _ _ _ _ _ _ _',
  ]);
});

test('the name of a column may be broken over two rows, and a column not be printed', () => {
  const html = table(
    tr('<td rowspan=2></td>', '自然人', '商业', '科研', '<td rowspan=2>总计</td>'),
    tr('', '企业', '机构'),
    tr('一、本年新收政府信息公开申请数量', '1', '2', '3', '6'),
  );
  expect(readRows(html)).toEqual(['一、本年新收政府信息公开申请数量: 1 2 3 - - - 6']);
});

test.each([
  ['a cell too few', [label('一、甲'), '1', '0', '0', '0', '0', '1']],
  ['a cell too many', [label('一、甲'), '1', '0', '0', '0', '0', '0', '1', '1']],
  ['a label too narrow and a cell too many', ['一、甲', '1', '1', '0', '0', '0', '0', '0', '1']],
  [
    'a label that reaches over a column',
    ['<td colspan=3>一、甲</td>', '1', '0', '0', '0', '0', '0'],
  ],
  [
    'a value that reaches over two columns',
    [label('一、甲'), '1', '<td colspan=2>0</td>', '0', '0', '0', '1'],
  ],
  ['a label among the values', ['一、', '甲', '1', '0', '0', '0', '0', '0']],
  ['words among the values', [label('一、甲'), '（一）', '0', '0', '0', '0', '0', '1']],
  ['a row of one cell', ['<td colspan=9>一、甲</td>']],
])('%s leaves the row to the caller, and the next is read', (_, cells) => {
  const next = tr(label('二、乙'), '2', '0', '0', '0', '0', '0', '2');
  const rows = readRows(table(...HEADER, tr(...cells), next)) ?? [];
  expect(rows[0]).toMatch(/^一、.*甲.*: \?$/);
  expect(rows[1]).toBe('二、乙: 2 0 0 0 0 0 2');
});

test('a number merged over two rows is of neither for certain; an empty place may be', () => {
  const rows = readRows(
    table(
      ...HEADER,
      tr(label('一、甲'), '<td rowspan=2>4</td>', '0', '0', '0', '0', '0', '1'),
      tr(label('二、乙'), '0', '0', '0', '0', '0', '2'),
      tr(label('四、丙'), '1', '<td rowspan=2></td>', '0', '0', '0', '0', '1'),
      tr(label('四、丁'), '2', '0', '0', '0', '0', '2'),
    ),
  );
  expect(rows).toEqual([
    '一、甲 / 4 / 0 / 0 / 0 / 0 / 0 / 1: ?',
    '二、乙 / 4 / 0 / 0 / 0 / 0 / 0 / 2: ?',
    '四、丙: 1 _ 0 0 0 0 1',
    '四、丁: 2 _ 0 0 0 0 2',
  ]);
});

test('below a merged header the one cell that prints something is the value; two are not', () => {
  const header = tr('信息内容', '<td colspan=3>本年处理决定数量</td>');
  const rows = readRows(
    table(
      header,
      tr('行政许可', '5', '', ''),
      tr('行政处罚', '5', '', '6'),
      tr('行政强制', '', '', ''),
    ),
  );
  expect(rows).toEqual(['行政许可: 5', '行政处罚 / 5 /  / 6: ?', '行政强制: _']);
});

test('a table without a header of the form, or on no grid, is not read', () => {
  expect(
    readRows(table(tr('姓名', '年龄', '总计'), tr('甲', '12', '1'), tr('乙', '3', '1'))),
  ).toBeNull();
  // A column that is named twice, and one without a name among the others.
  expect(readRows(table(tr('', '自然人', '自然人', '总计'), tr('甲', '1', '2', '3')))).toBeNull();
  expect(readRows(table(tr('', '自然人', '', '总计'), tr('甲', '1', '2', '3')))).toBeNull();
  const place = { line: 1, column: 1 };
  const rows = [[{ text: '自然人', place }], [{ text: '1', place }]];
  expect(readGrid({ kind: 'table', rows, place })).toBeNull();
});
