import { describe, expect, test } from 'vitest';
import { readHtmlTable } from './htmlTables.ts';
import { readText } from './readText.ts';

/** The blocks of a text: tables as rows of texts, all else as a text. */
const read = (...lines: string[]) =>
  readText(lines.join('\n'), readHtmlTable).blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.text)) : block.text,
  );
const tablesOf = (...lines: string[]) =>
  readText(lines.join('\n'), readHtmlTable).blocks.filter((block) => block.kind === 'table');

describe('bars as a crawler leaves them', () => {
  const rows = [
    ['第二十条第（一）项'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '0', '', '3'],
    ['第二十条第（五）项'],
    ['行政许可', '12'],
  ];
  const filled = rows.map((row) => [...row, ...Array.from({ length: 5 - row.length }, () => '')]);

  test('a bar behind each cell and none in front', () => {
    const lines = rows.map((row) => `${row.join(' | ')} |`);
    expect(read('二、主动公开政府信息情况', ...lines)).toEqual(['二、主动公开政府信息情况', rows]);
    expect(tablesOf(...lines)[0]?.padded).toBeUndefined();
  });

  test('rows that bars fill up to one width have empty cells behind, and the table says so', () => {
    const lines = rows.map((row) => `${row.join(' | ')} | ${'|'.repeat(5 - row.length)}`);
    expect(read(...lines)).toEqual([filled]);
    expect(tablesOf(...lines)[0]?.padded).toBe(true);
  });

  test('a cell a line, the row filled up with bars', () => {
    const lines = rows.flatMap((row) => [
      ...row.map((text) => `${text} |`.trim()),
      '|'.repeat(5 - row.length),
    ]);
    expect(read('二、主动公开政府信息情况', ...lines)).toEqual([
      '二、主动公开政府信息情况',
      filled,
    ]);
  });

  test('a cell a line, and a bar in front of each row', () => {
    const lines = rows.flatMap((row) => {
      const [last, ...others] = [...row].reverse();
      const bars = ` ${'|'.repeat(5 - row.length)}`.trimEnd();
      return ['|', ...others.reverse().map((text) => `${text} |`.trim()), `${last} |${bars}`];
    });
    expect(read('二、主动公开政府信息情况', ...lines)).toEqual([
      '二、主动公开政府信息情况',
      filled,
    ]);
  });

  test('a cell a line, each with its bar on the next', () => {
    const lines = rows.flatMap((row) => [
      ...row.flatMap((text) => (text === '' ? ['|'] : [text, '|'])),
      '|'.repeat(5 - row.length),
    ]);
    expect(read('二、主动公开政府信息情况', ...lines)).toEqual([
      '二、主动公开政府信息情况',
      filled,
    ]);
  });

  test('a cell a line in rows of no one width: a row ends before the next label', () => {
    const lines = [
      '规章 |',
      '0 |',
      '0 |',
      '0 |',
      '|||',
      '行政许可 |',
      '12 |',
      '行政处罚 |',
      '|',
      '3 |',
    ];
    expect(read(...lines)).toEqual([
      [
        ['规章', '0', '0', '0', '', '', ''],
        ['行政许可', '12'],
        ['行政处罚', '', '3'],
      ],
    ]);
  });

  test('a number keeps its remark, and Markdown its empty cells', () => {
    expect(read('规章 |', '22（其中修订 16 件） |', '0 |', '0 |', '行政许可 |')).toEqual([
      [['规章', '22（其中修订 16 件）', '0', '0'], ['行政许可']],
    ]);
    expect(tablesOf('| 规章 | 0 | 0 ||', '| --- | --- |', '| 行政许可 | 0 ||')[0]?.padded).toBe(
      undefined,
    );
  });

  test('a dash is a mark, and a rule only below a header or of three dashes', () => {
    expect(read('规章 |', '- |', '-- |', '0 |', '|||', '行政许可 |', '- |')).toEqual([
      [
        ['规章', '-', '--', '0', '', '', ''],
        ['行政许可', '-'],
      ],
    ]);
    expect(
      read('| 规章 | 数 |', '|-|-|', '| 行政许可 | 0 |', '| - | - |', '| --- | --- |'),
    ).toEqual([
      [
        ['规章', '数'],
        ['行政许可', '0'],
        ['-', '-'],
      ],
    ]);
  });

  test('a sentence with a bar behind it is no table', () => {
    expect(read('当前位置：首页 |', '一、总体情况')).toEqual(['当前位置：首页 |', '一、总体情况']);
  });
});

describe('a number is never made of two lines', () => {
  const cells = (rest: string) => read('\t重复申请', '\t0', rest, '\t5', '', '\t其他', '\t1', '');

  test.each(['12', '.5', ',500', '\f12', '-3', '１２'])('%j below a cell stays a cell', (rest) => {
    const text = rest.replace('\f', '');
    expect(cells(rest)).toEqual([
      [
        ['重复申请', '0', text, '5'],
        ['其他', '1'],
      ],
    ]);
  });

  test('nor of two lines within a cell', () => {
    expect(read('| 重复申请 | 1<br>2 | 其<br>他 |', '| 总计 | 0 | 3<br/>.5 |')).toEqual([
      [
        ['重复申请', '1 2', '其他'],
        ['总计', '0', '3 .5'],
      ],
    ]);
    const html =
      '<table><tr><td><p>重复</p><p>申请</p></td><td>1<br>2</td><td><p>3</p><p>4</p></td></tr></table>';
    expect(read(html)).toEqual([[['重复申请', '1 2', '3 4']]]);
  });

  test('the rest of a label is put to it', () => {
    expect(read('\t申请人逾期未按收费通知', '要求缴纳费用', '\t5', '')).toEqual([
      [['申请人逾期未按收费通知要求缴纳费用', '5']],
    ]);
  });
});

test('a line of values alone is a row, also within a label that goes around it', () => {
  expect(
    read('（二）部分公开（区分处理的，只计这一情', '16 1 0 0 0 0 17', '形，不计其他情形）'),
  ).toEqual([
    '（二）部分公开（区分处理的，只计这一情',
    [['16', '1', '0', '0', '0', '0', '17']],
    '形，不计其他情形）',
  ]);
  expect(read('2023 12 31')).toEqual(['2023 12 31']);
});

test('radicals are read as the characters that they look like, and invisible signs not at all', () => {
  expect(read('⼆、主动公开政府信息情况')).toEqual(['二、主动公开政府信息情况']);
  expect(read('⾏政许可\t1\u00ad2\t\u200b3\u200e', '⺠⻓⻔⻚⻅\t\ufeff4\t5')).toEqual([
    [
      ['行政许可', '12', '3'],
      ['民长门页见', '4', '5'],
    ],
  ]);
});

describe('a text that is printed twice', () => {
  const table = ['重重复复申申请请\t1122\t00', '总总计计\t1133\t22', '其其他他处处理理\t00\t4400'];

  test('is halved where every label and every number is doubled', () => {
    expect(read('三三、、收收到到和和处处理理', ...table, '五、存在的主要问题')).toEqual([
      '三、收到和处理',
      [
        ['重复申请', '12', '0'],
        ['总计', '13', '2'],
        ['其他处理', '0', '40'],
      ],
      '五、存在的主要问题',
    ]);
  });

  test.each(['其其他他处处理理\t0\t4400', '其其他他处处理理\t00\t44001'])(
    'stays as it is where a number is not: %j',
    (last) => {
      expect(read(table[0] ?? '', table[1] ?? '', last)).toEqual([
        [table[0], table[1], last].map((line) => line?.split('\t')),
      ]);
    },
  );

  test('stays as it is where a label is not, or there are too few numbers to tell', () => {
    expect(read('行政许可\t11\t22', '行政处罚\t1122\t33')).toEqual([
      [
        ['行政许可', '11', '22'],
        ['行政处罚', '1122', '33'],
      ],
    ]);
    expect(read('行行政政许许可可\t11')).toEqual([[['行行政政许许可可', '11']]]);
  });
});

describe('UTF-8 that was read as GBK', () => {
  const misread = (text: string) =>
    new TextDecoder('gb18030').decode(new TextEncoder().encode(text));

  test('is mended where the way back is exact', () => {
    const text = '（一）主动公开\n政府信息公开申请\t12\t\n';
    expect(misread(text)).toContain('锛堜竴锛変富鍔ㄥ叕寮€');
    expect(readText(misread(text), null)).toEqual(readText(text, null));
  });

  test('is refused where characters of it are lost', () => {
    const text = '政府信息公开工作，总体情况。\n行政许可\t12\n';
    expect(misread(text)).toContain('\ufffd');
    expect(() => readText(misread(text), null)).toThrow('text-misread');
    expect(() => readText('鏀垮簻淇℃伅?12', null)).not.toThrow();
  });

  test('a text that is right elsewhere is left alone', () => {
    expect(read('政府信息公开', '鏀垮簻')).toEqual(['政府信息公开', '鏀垮簻']);
  });
});
