import type { FormGrid } from './formGrid.ts';
import { type GridDamage, layOutDamaged, leaveGrid } from './gridDamage.ts';
import type { Sheet } from './layOutForm.ts';
import type { TableName } from './printed.ts';
import { PROSE } from './printPage.ts';
import type { Random } from './random.ts';
import { zipParts } from './zipParts.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Prints a report as a Word file, its tables on the grid of the form; texts are parted into runs anywhere. */
export function printWord(
  sheet: Sheet,
  random: Random,
  damage: GridDamage = leaveGrid,
  habit: WordHabit = 'plain',
): Uint8Array {
  const paragraph = (text: string) => printParagraph(text, random);
  const table = (name: TableName) =>
    layOutDamaged(name, sheet[name], damage, random)
      .map((grid) => printTable(grid, { random, habit }))
      .join('<w:p/>');
  const body = [
    paragraph(sheet.title),
    paragraph(sheet.preamble),
    paragraph('一、总体情况'),
    paragraph(PROSE[1]),
    paragraph('二、主动公开政府信息情况'),
    table('disclosure'),
    paragraph('三、收到和处理政府信息公开申请情况'),
    table('requests'),
    paragraph('四、政府信息公开行政复议、行政诉讼情况'),
    table('disputes'),
    paragraph('五、存在的主要问题及改进情况'),
    paragraph(PROSE[5]),
    paragraph('六、其他需要报告的事项'),
    paragraph(PROSE[6]),
    '<w:sectPr/>',
  ].join('');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipParts({
    '[Content_Types].xml': `${declaration}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${declaration}<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`,
  });
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function printParagraph(text: string, random: Random): string {
  let runs = '';
  for (let at = 0; at < text.length; ) {
    const length = random.integer(1, 8);
    runs += `<w:r><w:t xml:space="preserve">${escapeXml(text.slice(at, at + length))}</w:t></w:r>`;
    at += length;
  }
  return `<w:p>${runs}</w:p>`;
}

/**
 * How a Word file writes what a form needs: cells and rows within content controls; rows that begin
 * later in place of cells that go on from above; everything as tracked changes, one long accepted.
 */
export const WORD_HABITS = ['plain', 'content controls', 'rows begin later', 'tracked'] as const;
export type WordHabit = (typeof WORD_HABITS)[number];

interface Writing {
  readonly random: Random;
  readonly habit: WordHabit;
}

/** A cell that reaches down is written again, empty, in each row that it covers. */
function printTable(grid: FormGrid, writing: Writing): string {
  /** For each column, the rows that a cell above still covers, and how wide that cell is. */
  const covered = new Map<number, { left: number; columns: number }>();
  const width = Math.max(1, ...grid.slice(0, 1).map(countColumns));
  const rows = grid.map((cells) => {
    let xml = '';
    let column = 0;
    let before = 0;
    const passCovered = () => {
      for (let above = covered.get(column); above; above = covered.get(column)) {
        const isLate = writing.habit === 'rows begin later' && xml === '';
        if (isLate) before += above.columns;
        else xml += printCell('', above.columns, '<w:vMerge/>', writing);
        above.left -= 1;
        if (above.left === 0) covered.delete(column);
        column += above.columns;
      }
    };
    for (const { text, columns, rows: deep } of cells) {
      passCovered();
      xml += printCell(text, columns, deep > 1 ? '<w:vMerge w:val="restart"/>' : '', writing);
      if (deep > 1) covered.set(column, { left: deep - 1, columns });
      column += columns;
    }
    passCovered();
    return printRow(xml, before, writing);
  });
  return `<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="900"/>'.repeat(width)}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

const countColumns = (cells: readonly { readonly columns: number }[]) =>
  cells.reduce((sum, { columns }) => sum + columns, 0);

function printRow(xml: string, before: number, { random, habit }: Writing): string {
  const properties = before > 0 ? `<w:trPr><w:gridBefore w:val="${before}"/></w:trPr>` : '';
  const row = `<w:tr>${properties}${xml}</w:tr>`;
  return habit === 'content controls' && random.chance(0.2) ? control(row) : row;
}

const control = (xml: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="1"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
/** What was there before, struck. */
const deleted = (text: string) =>
  `<w:del w:id="1" w:author="a"><w:r><w:delText>${escapeXml(text)}</w:delText></w:r></w:del>`;

function printCell(
  text: string,
  columns: number,
  merge: string,
  { random, habit }: Writing,
): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const properties = `<w:tcPr><w:tcW w:w="${columns * 900}" w:type="dxa"/>${span}${merge}</w:tcPr>`;
  const paragraph = printParagraph(text, random);
  // A label may have been another; of a number that was, no one knows which holds.
  const isLabel = /^[^\d百十]{7,}$/u.test(text);
  const isChanged = habit === 'tracked' && isLabel && random.chance(0.3);
  const content = isChanged ? paragraph.replace('<w:p>', `<w:p>${deleted('数')}`) : paragraph;
  const cell = `<w:tc>${properties}${content}</w:tc>`;
  return habit === 'content controls' && random.chance(0.2) ? control(cell) : cell;
}
