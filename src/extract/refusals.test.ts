import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../corpus/readReport.ts';

const registry = { agencies: new Map(), sources: new Map() };
const read = (text: string, name = 'x.txt') =>
  readReport(new TextEncoder().encode(text), name, registry);
const sample = readFileSync(join(import.meta.dirname, 'fixtures', 'dialect-tabs.txt'), 'utf8');

test.each([
  ['an empty file', ''],
  ['prose', '今天天气很好。\n\n适合出门。\n'],
  [
    'a report that speaks of the subjects and has no table',
    '某某局2017年政府信息公开工作年度报告\n全年收到政府信息公开申请12件，均已答复。\n',
  ],
  ['another table', '姓名\t年龄\n张三\t12\n李四\t13\n'],
])('%s is refused with what was missed', async (_, text) => {
  await expect(read(text)).rejects.toThrow(/no annual report: none of the rows/);
});

test('two reports in one file are refused, each named with its line', async () => {
  const next = sample
    .replaceAll('2023', '2022')
    .replaceAll('\t12\t3\t0', '\t13\t3\t0')
    .replaceAll('\t5\t1\t0', '\t6\t1\t0');
  await expect(read(sample + next)).rejects.toThrow(
    /several reports: .*\(line 2\), .*\(line \d+\); split it/,
  );
});

test('an ending that no reader is for is refused', async () => {
  await expect(read(sample, 'x.xls')).rejects.toThrow(/the ending \.xls/);
});

test('a report without a title is read, and what is not known is null', async () => {
  const report = await read(sample.split('\n').slice(2).join('\n'), 'notes.txt');
  expect(report).toMatchObject({ agencyName: null, title: null, year: 2023 });
  expect(report.cells['licensing.decisions']?.value).toBe(1234);
});
