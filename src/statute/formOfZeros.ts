import { FORMS } from './forms.ts';
import { SECTIONS } from './sections.ts';
import type { Block, Table } from './types.ts';

const OVERVIEW = [
  '2023年，本机关新收政府信息公开申请0件，上年结转0件，予以公开0件，部分公开0件，不予公开0件，结转下年度继续办理0件，较上年减少0件。',
  '（一）主动公开。本年制发规范性文件0件，行政复议0件，行政诉讼0件。',
];

/** A report in which everything is there and nothing happened, as a text: the form of 2021 with a zero in every cell. */
export function formOfZeros(): string {
  const [disclosure, requests, disputes] = FORMS['2021'].tables;
  const own = [OVERVIEW, printTable(disclosure), printTable(requests), printAcross(disputes)];
  return [
    '某某市某某局2023年政府信息公开工作年度报告',
    '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
    ...SECTIONS.flatMap(({ numeral, title }, at) => [
      `${numeral}、${title.zh}`,
      ...(own[at] ?? []),
    ]),
    '2024年1月15日',
  ].join('\n');
}

const joinRow = (cells: readonly string[]) => cells.join('\t');
const zerosOf = ({ columns }: Block) => columns.map(() => '0');
const namesOf = ({ columns }: Block) => columns.map(({ printed }) => printed);

function printTable({ blocks }: Table): string[] {
  return blocks.flatMap((block) => [
    block.heading.zh,
    joinRow(['信息内容', ...namesOf(block)]),
    ...block.rows.map(({ number, printed }) => joinRow([number + printed, ...zerosOf(block)])),
  ]);
}

/** The table whose rows the form prints side by side. */
function printAcross({ blocks }: Table): string[] {
  return blocks.flatMap((block) => [
    joinRow(block.rows.map(({ printed }) => printed)),
    joinRow(block.rows.flatMap(() => namesOf(block))),
    joinRow(block.rows.flatMap(() => zerosOf(block))),
  ]);
}
