import { expect, test } from 'vitest';
import { rejoinParagraphs } from './rejoinParagraphs.ts';

const paragraphs = (...lines: [number, string][]) =>
  lines.map(([line, text]) => ({
    kind: 'paragraph' as const,
    text,
    place: { line, column: 1 },
  }));
const LONG = '（三）加强信息管理，重大信息经主要负责人批准后由专职工作人员进行发布，确保';

test('a sentence cut by a page break is put together', () => {
  const read = rejoinParagraphs(paragraphs([1, LONG], [3, '发布的信息规范及时。']));
  expect(read.paragraphs.map((one) => one.text)).toEqual([`${LONG}发布的信息规范及时。`]);
  expect(read.issues).toEqual([]);
});

test('lines without an empty line between, headings and finished sentences stay apart', () => {
  const apart = [
    paragraphs([1, LONG], [2, '发布的信息规范及时。']),
    paragraphs([1, `${LONG}规范。`], [3, '发布的信息规范及时。']),
    paragraphs([1, LONG], [3, '（四）平台建设。']),
    paragraphs(
      [1, '某某区人民政府办公室二〇二三年政府信息公开工作年度报告'],
      [3, '根据条例，现发布报告。'],
    ),
  ];
  for (const one of apart) expect(rejoinParagraphs(one).paragraphs).toHaveLength(2);
});

test('nothing is joined across lost text, which the numbering betrays', () => {
  const read = rejoinParagraphs(
    paragraphs([1, LONG], [3, '索功能，不断提升服务水平。'], [5, '（五）监督保障。']),
  );
  expect(read.paragraphs).toHaveLength(3);
  expect(read.issues).toMatchObject([{ rule: 'prose-gap', place: { line: 3 } }]);
});
