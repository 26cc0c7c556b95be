import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../corpus/readReport.ts';

const registry = { agencies: new Map(), sources: new Map() };
const read = (text: string, name = 'x.txt') =>
  readReport(new TextEncoder().encode(text), name, registry);
const sample = readFileSync(join(import.meta.dirname, 'fixtures', 'dialect-tabs.txt'), 'utf8');

test.each([
  ['a file of empty lines', '\n\n'],
  ['prose', '今天天气很好。\n\n适合出门。\n'],
  [
    'a report that speaks of the subjects and has no table',
    '某某局2017年政府信息公开工作年度报告\n全年收到政府信息公开申请12件，均已答复。\n',
  ],
  ['another table', '姓名\t年龄\n张三\t12\n李四\t13\n'],
])('%s is refused with what was missed', async (_, text) => {
  await expect(read(text)).rejects.toThrow('no-report');
});

test('two reports in one file are refused, each named with its line', async () => {
  const next = sample
    .replaceAll('2023', '2022')
    .replaceAll('\t12\t3\t0', '\t13\t3\t0')
    .replaceAll('\t5\t1\t0', '\t6\t1\t0');
  await expect(read(sample + next)).rejects.toThrow(
    /^reports-several list=.*\(line 2\), .*\(line \d+\)/,
  );
});

test('an ending that no reader is for is refused', async () => {
  await expect(read(sample, 'x.xls')).rejects.toThrow('ending-unknown ending=xls');
});

test('a report without a title is read, and what is not known is null', async () => {
  const report = await read(sample.split('\n').slice(2).join('\n'), 'notes.txt');
  expect(report).toMatchObject({ agencyName: null, title: null, year: 2023 });
  expect(report.cells['licensing.decisions']?.value).toBe(1234);
});

const emptyForm = sample.replace(/(?<=\t)\d[\d.]*(?=[\t\n])|^\d(?=\t)/gm, '');

test.each([
  ['a blank form posted as the report', emptyForm],
  ['the same with marks of its places alone', emptyForm.replace(/\t(?=\t|\n)/g, '\t　')],
  [
    'the notice that carries the empty form',
    `关于做好2023年政府信息公开工作年度报告编制和发布工作的通知\n各镇街、各部门：\n现将格式模板印发给你们，请于2024年1月31日前完成。\n附件：政府信息公开工作年度报告格式\n${emptyForm.slice(emptyForm.indexOf('一、总体情况'))}`,
  ],
  [
    'a blank form between bars',
    emptyForm.replace(/^(.*)\t(.*)$/gm, (row) => `${row.replaceAll('\t', ' | ')} |`),
  ],
])('%s is refused as an empty form', async (_, text) => {
  await expect(read(text)).rejects.toThrow('form-empty');
});

test('a form with one number in it is none that is empty', async () => {
  const form = emptyForm.replace('行政许可\t', '行政许可\t0');
  const said = await read(form).then(() => 'read', String);
  expect(said).not.toMatch('form-empty');
});

const around = (table: string) => `某某局2023年政府信息公开工作年度报告
一、总体情况
2023年，共收到政府信息公开申请12件，均已答复。
二、主动公开政府信息情况
${table}三、收到和处理政府信息公开申请情况
${table}四、政府信息公开行政复议、行政诉讼情况
${table}五、存在的主要问题及改进情况
公开的及时性有待提高。
六、其他需要报告的事项
无其他需要报告的事项。
`;

test.each([
  ['headings follow one another', around('')],
  ['pictures stand below them', around('![](media/image1.png)\n')],
  ['Word left its remark on a picture', around('[image: image1.png]\n')],
  ['all of it is one line', around('').replaceAll('\n', ' ')],
  [
    'in traditional characters',
    around('')
      .replaceAll('动', '動')
      .replaceAll('开', '開')
      .replaceAll('况', '況')
      .replaceAll('诉讼', '訴訟'),
  ],
])('a report whose tables are pictures is refused in those words: %s', async (_, text) => {
  await expect(read(text)).rejects.toThrow('tables-pictures');
});

test.each([
  [
    'an address on a line',
    '某某局2023年政府信息公开工作年度报告\n发布时间：2024-01-20\nhttps://www.example.gov.cn/xxgk/P020240120.pdf\n',
    'https://www.example.gov.cn/xxgk/P020240120.pdf',
  ],
  [
    'a link of Markdown',
    '某某局2023年政府信息公开工作年度报告\n附件：[某某局2023年年报.docx](/xxgk/2024/W020240120.docx)\n',
    '/xxgk/2024/W020240120.docx',
  ],
  [
    'the name of a file',
    '某某局2023年政府信息公开工作年度报告\n附件：某某局2023年政府信息公开工作年度报告.pdf\n',
    '某某局2023年政府信息公开工作年度报告.pdf',
  ],
])('a page that only links to a file is refused with the link: %s', async (_, text, link) => {
  await expect(read(text)).rejects.toThrow('page-link');
  await expect(read(text)).rejects.toThrow(link);
});
