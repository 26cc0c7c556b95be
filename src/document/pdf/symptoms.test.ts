import { expect, test } from 'vitest';
import {
  drawCells,
  drawLine,
  drawPicture,
  drawRuling,
  drawText,
  type Ruling,
} from '../../testing/pdf/draw.ts';
import { writePdf } from '../../testing/pdf/writePdf.ts';
import type { DocumentBlock } from '../document.ts';
import { readPdf } from '../readPdf.ts';

const FILLER =
  '本报告由本机关按照条例的要求编制，所列数据的统计期限自一月一日起至十二月三十一日止。'.repeat(2);
/** Enough prose for a document that is no scan. */
const prose = [0, 1, 2].map((at) => drawText(50, 800 - at * 14, FILLER.slice(0, 45))).join('\n');

const table: Ruling = { xs: [50, 200, 300, 400], ys: [700, 680, 660, 640] };
const cells = [
  ['信息内容', '本年制发', '本年废止'],
  ['规章', '0', '3'],
  ['行政规范性文件', '12', '45'],
];

/** The tables of a document whose first page begins with prose. */
async function readTables(...contents: string[]): Promise<string[][][]> {
  const pages = contents.map((content, at) => ({
    content: at === 0 ? `${prose}\n${content}` : content,
  }));
  const { blocks } = await readPdf(writePdf(pages));
  return listTables(blocks).map((rows) => rows.map((row) => row.map(write)));
}

function listTables(blocks: readonly DocumentBlock[]) {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
}

/** A cell's text, its spans where they are not 1, and a question mark where it is doubted. */
function write({
  text,
  span,
  doubted,
}: ReturnType<typeof listTables>[number][number][number]): string {
  const size = span && span.rows * span.columns > 1 ? `<${span.rows}x${span.columns}>` : '';
  return `${text}${size}${doubted ? '?' : ''}`;
}

test('a ruled table is a grid', async () => {
  expect(await readTables(drawRuling(table) + drawCells(table, cells))).toEqual([cells]);
});

const pens: Record<string, NonNullable<Ruling['pen']>> = {
  white: (...line) => `q 1 1 1 RG ${drawLine(...line)} Q`,
  doubled: (x1, y1, x2, y2) =>
    x1 === x2
      ? `${drawLine(x1 - 0.9, y1, x2 - 0.9, y2)} ${drawLine(x1 + 0.9, y1, x2 + 0.9, y2)}`
      : `${drawLine(x1, y1 - 0.9, x2, y2 - 0.9)} ${drawLine(x1, y1 + 0.9, x2, y2 + 0.9)}`,
  'thin rectangles': (x1, y1, x2, y2) =>
    x1 === x2 ? `${x1} ${y2} 0.6 ${y1 - y2} re f` : `${x1} ${y1} ${x2 - x1} 0.6 re f`,
  pictures: (x1, y1, x2, y2) =>
    x1 === x2 ? drawPicture(x1, y2, 0.7, y1 - y2) : drawPicture(x1, y1, x2 - x1, 0.7),
  'short of the crossing': (x1, y1, x2, y2) =>
    x1 === x2 ? drawLine(x1, y1 - 1.5, x2, y2 + 1.5) : drawLine(x1 + 1.5, y1, x2 - 1.5, y2),
  dots: (x1, y1, x2, y2) =>
    Array.from({ length: 10 }, (_, at) => {
      const [dx, dy] = [(x2 - x1) / 10, (y2 - y1) / 10];
      const from = [x1 + at * dx, y1 + at * dy] as const;
      return drawLine(...from, from[0] + dx * 0.85, from[1] + dy * 0.85);
    }).join('\n'),
};

test.each(Object.entries(pens))('lines drawn %s', async (_, pen) => {
  expect(await readTables(drawRuling({ ...table, pen }) + drawCells(table, cells))).toEqual([
    cells,
  ]);
});

test('paths that only clip are no lines', async () => {
  const clip = '120 600 100 120 re W n';
  expect(await readTables(`${drawRuling(table)} q ${clip} ${drawCells(table, cells)} Q`)).toEqual([
    cells,
  ]);
});

test('where no line parts two places they are one cell', async () => {
  const ruling = { ...table, without: ['x2:0', 'y1:0'] };
  const texts = [
    ['', '本年处理决定', ''],
    ['规章', '0', '3'],
    ['行政规范性文件', '12', '45'],
  ];
  expect(await readTables(drawRuling(ruling) + drawCells(table, texts))).toEqual([
    [
      ['规章<2x1>', '本年处理决定<1x2>'],
      ['0', '3'],
      ['行政规范性文件', '12', '45'],
    ],
  ]);
});

test('a missing line between two values leaves each in its column', async () => {
  const ruling = { ...table, without: ['x2:1', 'x2:2'] };
  expect(await readTables(drawRuling(ruling) + drawCells(table, cells))).toEqual([cells]);
});

test('a missing line between two rows leaves each its values', async () => {
  const ruling = { ...table, without: ['y2:0', 'y2:1', 'y2:2'] };
  expect(await readTables(drawRuling(ruling) + drawCells(table, cells))).toEqual([cells]);
});

test('a table without its outer lines has its outer cells', async () => {
  const without = ['x0:0', 'x0:1', 'x0:2', 'x3:0', 'x3:1', 'x3:2', 'y0:0', 'y0:1', 'y0:2'];
  expect(await readTables(drawRuling({ ...table, without }) + drawCells(table, cells))).toEqual([
    cells,
  ]);
});

test('two tables on a page have each its own columns', async () => {
  const other: Ruling = { xs: [80, 160, 240, 320, 380], ys: [600, 580, 560] };
  const texts = [
    ['结果维持', '结果纠正', '其他结果', '总计'],
    ['1', '0', '2', '3'],
  ];
  const content =
    drawRuling(table) + drawCells(table, cells) + drawRuling(other) + drawCells(other, texts);
  expect(await readTables(content)).toEqual([cells, texts]);
});

/** Table 三 in small: a group's label over two columns of labels, cut by the end of a page. */
const upper: Ruling = { xs: [50, 80, 220, 280, 340], ys: [120, 100, 80, 60] };
const lower: Ruling = { xs: upper.xs, ys: [750, 730, 710, 690] };

test('a table goes on over the page, with the number of the page between', async () => {
  const first = [
    ['', '申请人情况', '自然人', '总计'],
    ['三', '1.属于国家秘密', '1', '1'],
    ['', '2.其他', '0', '0'],
  ];
  const second = [
    ['', '3.危及稳定', '4', '4'],
    ['', '4.保护权益', '0', '0'],
    ['', '5.内部事务', '7', '7'],
  ];
  const without = ['y2:0'];
  const tables = await readTables(
    drawRuling({ ...upper, without: [...without, 'y3:0', 'y3:1', 'y3:2', 'y3:3'] }) +
      drawCells(upper, first) +
      drawText(290, 30, '— 4 —'),
    drawRuling({ ...lower, without: ['y1:0', 'y2:0', 'y0:0'] }) +
      drawCells(lower, second) +
      drawText(290, 30, '- 5 -'),
  );
  expect(tables).toEqual([
    [
      ['', '申请人情况', '自然人', '总计'],
      ['三<5x1>', '1.属于国家秘密', '1', '1'],
      ['2.其他', '0', '0'],
      ['3.危及稳定', '4', '4'],
      ['4.保护权益', '0', '0'],
      ['5.内部事务', '7', '7'],
    ],
  ]);
});

test('a header repeated on the next page stands again, and the group has its label', async () => {
  const header = ['', '申请人情况', '自然人', '总计'];
  const first = [header, ['三、结果', '1.属于国家秘密', '1', '1'], ['', '2.其他', '0', '0']];
  const second = [header, ['', '3.危及稳定', '4', '4'], ['', '4.保护权益', '0', '0']];
  const tables = await readTables(
    drawRuling({ ...upper, without: ['y2:0'] }) + drawCells(upper, first, 6),
    drawRuling({ ...lower, without: ['y2:0'] }) + drawCells(lower, second, 6),
  );
  expect(tables).toEqual([
    [
      header,
      ['三、结果<2x1>', '1.属于国家秘密', '1', '1'],
      ['2.其他', '0', '0'],
      header,
      ['三、结果<2x1>', '3.危及稳定', '4', '4'],
      ['4.保护权益', '0', '0'],
    ],
  ]);
});

const plain: Ruling = { xs: [50, 220, 280, 340], ys: [100, 80, 60] };
const next: Ruling = { xs: plain.xs, ys: [750, 730, 710] };

test('a label that the page cuts is one label, and its row one row', async () => {
  const tables = await readTables(
    drawRuling({ ...plain, without: ['y2:0', 'y2:1', 'y2:2'] }) +
      drawCells(plain, [
        ['（一）予以公开', '1', '2'],
        ['（二）部分公开（区分处理的', '16', '17'],
      ]),
    drawRuling({ ...next, without: ['y0:0', 'y0:1', 'y0:2'] }) +
      drawCells(next, [
        ['不计其他情形）', '', ''],
        ['（三）不予公开', '5', '6'],
      ]),
  );
  expect(tables).toEqual([
    [
      ['（一）予以公开', '1', '2'],
      ['（二）部分公开（区分处理的不计其他情形）', '16', '17'],
      ['（三）不予公开', '5', '6'],
    ],
  ]);
});

test('a numbered label that the page cuts is one where lines are drawn at the cut and the header again', async () => {
  const header = ['申请人情况', '自然人', '总计'];
  const [top, bottom]: [Ruling, Ruling] = [
    { xs: plain.xs, ys: [120, 100, 80, 60] },
    { xs: plain.xs, ys: [750, 730, 710, 690] },
  ];
  const tables = await readTables(
    drawRuling(top) +
      drawCells(top, [header, ['1.属于国家秘密', '1', '1'], ['2.没有现成信息需要另行', '', '']], 8),
    drawRuling(bottom) + drawCells(bottom, [header, ['制作', '16', '17'], ['3.其他', '5', '5']], 8),
  );
  expect(tables).toEqual([
    [
      header,
      ['1.属于国家秘密', '1', '1'],
      ['2.没有现成信息需要另行制作', '16', '17'],
      header,
      ['3.其他', '5', '5'],
    ],
  ]);
});

test('a place that no line closes where it closes the table elsewhere is no cell', async () => {
  const ruling = { ...table, without: ['x3:2', 'y3:2'] };
  const texts = [...cells.slice(0, 2), ['行政规范性文件', '12', '']];
  expect(await readTables(drawRuling(ruling) + drawCells(table, texts))).toEqual([
    [...cells.slice(0, 2), ['行政规范性文件', '12']],
  ]);
});

test('an empty row at the top of a page is a row', async () => {
  const tables = await readTables(
    drawRuling(plain) +
      drawCells(plain, [
        ['行政许可', '1', '2'],
        ['行政处罚', '16', '17'],
      ]),
    drawRuling(next) +
      drawCells(next, [
        ['行政强制', '', ''],
        ['行政收费', '5', '6'],
      ]),
  );
  expect(tables).toEqual([
    [
      ['行政许可', '1', '2'],
      ['行政处罚', '16', '17'],
      ['行政强制', '', ''],
      ['行政收费', '5', '6'],
    ],
  ]);
});

test('a heading between two tables parts them', async () => {
  const tables = await readTables(
    drawRuling(plain) +
      drawCells(plain, [
        ['行政许可', '1', '2'],
        ['行政处罚', '16', '17'],
      ]),
    drawText(50, 770, '三、收到和处理政府信息公开申请情况') +
      drawRuling(next) +
      drawCells(next, [
        ['行政强制', '3', '4'],
        ['行政收费', '5', '6'],
      ]),
  );
  expect(tables).toHaveLength(2);
});

const upright: Record<string, string> = {
  'a character a line': [...'三、本年']
    .map((one, at) => drawText(60, 690 - at * 12, one))
    .join('\n'),
  'in an upright font': drawText(65, 698, '三、本年', { font: 'V' }),
  'turned to the right': drawText(62, 695, '三、本年', { turned: 270 }),
  'turned to the left': drawText(68, 645, '三、本年', { turned: 90 }),
};
test.each(Object.entries(upright))('a group label %s', async (_, label) => {
  const ruling: Ruling = {
    xs: [50, 80, 220, 300],
    ys: [700, 680, 660, 640],
    without: ['y1:0', 'y2:0'],
  };
  const texts = [
    ['', '（一）予以公开', '1'],
    ['', '（二）部分公开', '22'],
    ['', '（七）总计', '23'],
  ];
  expect(await readTables(drawRuling(ruling) + label + drawCells(ruling, texts))).toEqual([
    [
      ['三、本年<3x1>', '（一）予以公开', '1'],
      ['（二）部分公开', '22'],
      ['（七）总计', '23'],
    ],
  ]);
});

test.each(['P', 'N'] as const)(
  'digits of font /%s, which names no characters, are none',
  async (font) => {
    const content =
      drawRuling(table) + drawCells(table, [...cells.slice(0, 2), ['行政规范性文件', '', '45']]);
    const tables = await readTables(content + drawText(245, 646, '12', { font }));
    expect(tables[0]?.[2]).toEqual(['行政规范性文件', '\ufffd\ufffd', '45']);
  },
);

test('numbers of neighbouring cells that touch are two', async () => {
  const rows = [...cells.slice(0, 2), ['行政规范性文件', '', '']];
  const touching = drawText(290, 646, '12') + drawText(300, 646, '45');
  const tables = await readTables(drawRuling(table) + drawCells(table, rows) + touching);
  expect(tables[0]?.[2]).toEqual(['行政规范性文件', '12', '45']);
});

test('a number that runs over a line is one, and doubted', async () => {
  const rows = [...cells.slice(0, 2), ['行政规范性文件', '', '']];
  const tables = await readTables(
    drawRuling(table) + drawCells(table, rows) + drawText(275, 646, '1527901'),
  );
  expect(tables[0]?.[2]).toEqual(['行政规范性文件', '1527901?', '?']);
});

test('a number drawn in pieces is one; two with a space between are not', async () => {
  const rows = [...cells.slice(0, 2), ['行政规范性文件', '', '']];
  const pieces =
    drawText(240, 646, '1') +
    drawText(245.4, 646, '2') +
    drawText(340, 646, '4') +
    drawText(349, 646, '5');
  const tables = await readTables(drawRuling(table) + drawCells(table, rows) + pieces);
  expect(tables[0]?.[2]).toEqual(['行政规范性文件', '12', '4 5']);
});

test('a number that has no room goes on in the next line, and is doubted', async () => {
  const narrow: Ruling = { xs: [50, 200, 222, 300], ys: [700, 680, 650] };
  const content =
    drawRuling(narrow) +
    drawCells(narrow, [
      ['信息内容', '', '废止'],
      ['规章', '', '3'],
    ]);
  const wrapped = drawText(201, 668, '1234') + drawText(206, 655, '56');
  expect((await readTables(content + wrapped))[0]?.[1]).toEqual(['规章', '123456?', '3']);
});

test.each([0, 0.4, 2])('text drawn twice, %f points apart, is read once', async (apart) => {
  const twice = `${drawCells(table, cells)} q 1 0 0 1 ${apart} ${apart / 2} cm ${drawCells(table, cells)} Q`;
  expect(await readTables(drawRuling(table) + twice)).toEqual([cells]);
});

test('a number drawn over another is doubted', async () => {
  const content = drawRuling(table) + drawCells(table, cells) + drawText(246, 646.4, '7');
  const tables = await readTables(content);
  expect(tables[0]?.[2]?.[1]).toMatch(/\?$/);
});

test('text under a picture of its page is doubted, over it it is not', async () => {
  const page = drawPicture(0, 0, 595, 842);
  const text = drawRuling(table) + drawCells(table, cells);
  const doubted = cells.map((row) => row.map((one) => `${one}?`));
  expect(await readTables(text + page)).toEqual([doubted]);
  expect(await readTables(page + text)).toEqual([cells]);
});

test('text that leaves no ink is doubted', async () => {
  const rows = [...cells.slice(0, 2), ['行政规范性文件', '', '45']];
  const hidden = drawText(245, 646, '12', { mode: 3 });
  const tables = await readTables(drawRuling(table) + drawCells(table, rows) + hidden);
  expect(tables[0]?.[2]).toEqual(['行政规范性文件', '12?', '45']);
});

test('every cell has its place on the page', async () => {
  const { blocks } = await readPdf(
    writePdf([{ content: `${prose} ${drawRuling(table)} ${drawCells(table, cells)}` }]),
  );
  const [rows] = listTables(blocks);
  const { place, span } = rows?.[2]?.[1] ?? {};
  expect(place).toEqual({ page: 1, box: [200, 182, 100, 20] });
  expect(span).toEqual({ column: 1, columns: 1, rows: 1 });
});

test('a page that is turned is read as it is shown', async () => {
  const turned = `q 0 1 -1 0 595 0 cm ${drawRuling(wide)} ${drawCells(wide, cells)} Q`;
  const { blocks } = await readPdf(
    writePdf([{ content: prose }, { content: turned, entries: '/Rotate 90' }]),
  );
  expect(listTables(blocks).map((rows) => rows.map((row) => row.map(write)))).toEqual([cells]);
});
const wide: Ruling = { xs: [50, 200, 300, 400], ys: [500, 480, 460, 440] };
