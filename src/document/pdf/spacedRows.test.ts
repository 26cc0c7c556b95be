import { expect, test } from 'vitest';
import { drawText, measureText } from '../../testing/pdf/draw.ts';
import { writePdf } from '../../testing/pdf/writePdf.ts';
import { readPdf } from '../readPdf.ts';

const PROSE =
  '本报告由本机关按照条例的要求编制，所列数据的统计期限自一月一日起至十二月三十一日止，特此说明。';
const prose = [0, 1, 2].map((at) => drawText(50, 800 - at * 14, PROSE.slice(0, 45))).join('\n');

/** Texts with the places of their middles. */
type Line = readonly (readonly [text: string, x: number])[];
const SIZE = 9;

/** Draws lines with their distances from the top of the table. */
function draw(lines: readonly (readonly [y: number, line: Line])[]): string {
  return lines
    .flatMap(([y, line]) =>
      line.map(([text, x]) => {
        const left = x - measureText(text, SIZE) / 2;
        return drawText(left, 700 - y, text, { size: SIZE });
      }),
    )
    .join('\n');
}

async function readTables(content: string) {
  const { blocks } = await readPdf(writePdf([{ content: `${prose}\n${content}` }]));
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}
const textsOf = (tables: Awaited<ReturnType<typeof readTables>>) =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text).join('|')));

test('a label over three lines is one, whatever stands of its group beside it', async () => {
  const tables = await readTables(
    draw([
      [
        0,
        [
          ['信息', 180],
          ['自然人', 300],
          ['商业企业', 350],
          ['总计', 400],
        ],
      ],
      [20, [['1.申请人无正当理由逾期不', 180]]],
      [
        32,
        [
          ['（六）', 100],
          ['补正、行政机关不再处理其', 180],
          ['9', 300],
          ['0', 350],
          ['9', 400],
        ],
      ],
      [
        44,
        [
          ['其他处', 100],
          ['政府信息公开申请', 180],
        ],
      ],
      [56, [['理', 100]]],
      [
        60,
        [
          ['3.其他', 180],
          ['1', 300],
          ['0', 350],
          ['1', 400],
        ],
      ],
    ]),
  );
  expect(textsOf(tables)).toEqual([
    [
      '信息|自然人|商业企业|总计',
      '（六）其他处理',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|9|0|9',
      '3.其他|1|0|1',
    ],
  ]);
});

test('a piece of a group’s label between rows begins no other table', async () => {
  const tables = await readTables(
    draw([
      [
        0,
        [
          ['信息', 180],
          ['自然人', 300],
          ['商业企业', 350],
          ['总计', 400],
        ],
      ],
      [
        20,
        [
          ['（四）', 100],
          ['1.本机关不掌握相关政府信息', 180],
          ['9', 300],
          ['0', 350],
          ['9', 400],
        ],
      ],
      [
        32,
        [
          ['无法提', 100],
          ['2.没有现成信息需要另行', 180],
        ],
      ],
      [
        38,
        [
          ['1', 300],
          ['0', 350],
          ['1', 400],
        ],
      ],
      [
        44,
        [
          ['供', 100],
          ['制作', 180],
        ],
      ],
      [
        60,
        [
          ['3.补正后申请内容仍不明确', 180],
          ['1', 300],
          ['0', 350],
          ['1', 400],
        ],
      ],
    ]),
  );
  expect(textsOf(tables)).toEqual([
    [
      '信息|自然人|商业企业|总计',
      '（四）无法提供',
      '1.本机关不掌握相关政府信息|9|0|9',
      '2.没有现成信息需要另行制作|1|0|1',
      '3.补正后申请内容仍不明确|1|0|1',
    ],
  ]);
});

test('the label of rows that a province splits stays before the first of them', async () => {
  const tables = await readTables(
    draw([
      [
        0,
        [
          ['信息', 180],
          ['上一年项目数量', 300],
          ['本年增/减', 370],
          ['处理决定数量', 440],
        ],
      ],
      [
        20,
        [
          ['其他对外', 100],
          ['行政检查', 180],
          ['9', 300],
          ['0', 370],
          ['9', 440],
        ],
      ],
      [
        32,
        [
          ['管理服务', 100],
          ['行政确认', 180],
          ['7', 300],
          ['1', 370],
          ['8', 440],
        ],
      ],
    ]),
  );
  expect(textsOf(tables)[0]).toContain('其他对外|行政检查|9|0|9');
});

const NAMES: Line = [
  ['自然人', 250],
  ['商业企业', 300],
  ['科研机构', 350],
  ['总计', 400],
];

test.each([
  ['centred', 0],
  ['at the right', 18],
  ['at the left', -18],
])('columns without any value are told from the names above them: values %s', async (_, far) => {
  const tables = await readTables(
    draw([
      [0, NAMES],
      [
        20,
        [
          ['一、本年新收', 150],
          ['5', 250 + far],
          ['7', 400 + far],
        ],
      ],
      [
        40,
        [
          ['二、上年结转', 150],
          ['1', 250 + far],
          ['2', 400 + far],
        ],
      ],
    ]),
  );
  expect(textsOf(tables)).toEqual([
    ['自然人|商业企业|科研机构|总计', '一、本年新收|5|||7', '二、上年结转|1|||2'],
  ]);
  expect(tables[0]?.columns).toEqual(['自然人', '商业企业', '科研机构', '总计']);
});

test('a value that a blank has moved half a line is of its row', async () => {
  const row = (y: number, values: Line) => [y, values] as const;
  const tables = await readTables(
    draw([
      [0, NAMES],
      row(20, [
        ['（七）总计', 150],
        ['5', 250],
        ['0', 300],
        ['7', 400],
      ]),
      row(26, [['2', 350]]),
      row(46, [
        ['四、结转下年度', 150],
        ['1', 250],
        ['1', 300],
        ['1', 350],
        ['3', 400],
      ]),
    ]),
  );
  expect(textsOf(tables)[0]?.[1]).toBe('（七）总计|5|0|2|7');
});

test('numbers in full width, as characters and with remarks are values', async () => {
  const tables = await readTables(
    draw([
      [0, NAMES],
      [
        20,
        [
          ['一、本年新收', 150],
          ['１２', 250],
          ['〇', 300],
          ['3件', 350],
          ['十五', 400],
        ],
      ],
    ]),
  );
  expect(textsOf(tables)[0]?.[1]).toBe('一、本年新收|１２|〇|3件|十五');
});

test('a heading of a section begins a paragraph, though no line shows where the margin is', async () => {
  const content = [
    ['　　公开的及时性有待提高，下一步将加强培训，按时答复申请。', 760],
    ['　　六、其他需要报告的事项', 740],
    ['　　无其他需要报告的事项，特此报告如上，请予审阅并提出宝贵意见。', 720],
    ['　　报告的电子版可以在本机关的网站上查阅，也可以来电来函索取。', 700],
  ] as const;
  const { blocks } = await readPdf(
    writePdf([{ content: content.map(([text, y]) => drawText(50, y, text)).join('\n') }]),
  );
  expect(blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toContain(
    '六、其他需要报告的事项',
  );
});
