import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES } from '../statute/disputes.ts';
import { cellAt, FORMS } from '../statute/forms.ts';
import { outcomeGroupOf, REQUESTERS } from '../statute/requests.ts';
import { SECTIONS } from '../statute/sections.ts';
import type { Filled } from './fillForm.ts';

/** A row of a table as it is printed: labels, then values with the cells that they are of. */
export interface SheetRow {
  /** A `line` stands as a paragraph between two parts of its table. */
  readonly kind: 'header' | 'values' | 'line';
  readonly labels: readonly string[];
  readonly values: readonly SheetValue[];
  /** In a header: the columns of values that each label stands over; null for the labels' own. */
  readonly over?: readonly (readonly [first: number, last: number] | null)[];
}

export interface SheetValue {
  readonly text: string;
  /** The cells whose numbers stand here: one, or more where damage joined them. */
  readonly cells: readonly string[];
}

/** A report before it is printed in some dialect. */
export interface Sheet {
  readonly title: string;
  readonly preamble: string;
  /** Of the six sections. */
  readonly headings: readonly string[];
  readonly disclosure: readonly SheetRow[];
  readonly requests: readonly SheetRow[];
  readonly disputes: readonly SheetRow[];
}

const header = (...labels: string[]): SheetRow => ({ kind: 'header', labels, values: [] });
/** A header whose labels stand over columns. */
const headerOver = (
  ...labels: (readonly [string, number, number] | readonly [string])[]
): SheetRow => ({
  ...header(...labels.map(([label]) => label)),
  over: labels.map(([, first, last]) => (first === undefined ? null : [first, last ?? first])),
});

/** Lays a filled form out as its notice prints it. */
export function layOutForm(filled: Filled): Sheet {
  const { year } = filled;
  return {
    title: `某某市某某局${year}年政府信息公开工作年度报告`,
    preamble: `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    headings: SECTIONS.map(({ numeral, title }) => `${numeral}、${title.zh}`),
    disclosure: layOutDisclosure(filled),
    requests: layOutRequests(filled),
    disputes: layOutDisputes(filled),
  };
}

function print(filled: Filled, cell: string): SheetValue {
  return { text: String(filled.values.get(cell) ?? ''), cells: [cell] };
}

function layOutDisclosure(filled: Filled): SheetRow[] {
  return FORMS[filled.form].tables[0].blocks.flatMap((block) => [
    header(block.heading.zh),
    headerOver(['信息内容'], ...block.columns.map(({ printed }, at) => [printed, at, at] as const)),
    ...block.rows.map(
      (row): SheetRow => ({
        kind: 'values',
        labels: [row.printed],
        values: block.columns.map((column) => print(filled, cellAt(block, row, column))),
      }),
    ),
  ]);
}

function layOutRequests(filled: Filled): SheetRow[] {
  const [block] = FORMS[filled.form].tables[1].blocks;
  const rows = block?.rows ?? [];
  let group = '';
  return [
    headerOver(
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'],
      ['申请人情况', 0, 6],
    ),
    headerOver(['自然人', 0, 0], ['法人或其他组织', 1, 5], ['总计', 6, 6]),
    headerOver(
      ...REQUESTERS.slice(1, -1).map(({ printed }, at) => [printed, at + 1, at + 1] as const),
    ),
    ...rows.map((row): SheetRow => {
      const label = `${row.number}${row.printed}`;
      const isNew = row.group !== group;
      group = row.group ?? '';
      return {
        kind: 'values',
        labels: [...(isNew ? listGroups(row.id, row.group) : []), label],
        values: REQUESTERS.map((column) => print(filled, `${row.id}@${column.id}`)),
      };
    }),
  ];
}

const NUMBERS: Readonly<Record<string, string>> = {
  不予公开: '（三）',
  无法提供: '（四）',
  不予处理: '（五）',
  其他处理: '（六）',
};

/** The group labels that the form prints to the left of the first row of a group. */
function listGroups(row: string, group: string | undefined): string[] {
  if (group === undefined) return [];
  if (row === 'requests.granted') return ['三、本年度办理结果'];
  const number = NUMBERS[group];
  return outcomeGroupOf(row) !== null && number ? [`${number}${group}`] : [];
}

function layOutDisputes(filled: Filled): SheetRow[] {
  const outcomes = (from: number) =>
    DISPUTE_OUTCOMES.map(({ printed }, at) => [printed, from + at, from + at] as const);
  return [
    headerOver(['行政复议', 0, 4], ['行政诉讼', 5, 14]),
    headerOver(...outcomes(0), ['未经复议直接起诉', 5, 9], ['复议后起诉', 10, 14]),
    headerOver(...outcomes(5), ...outcomes(10)),
    {
      kind: 'values',
      labels: [],
      values: DISPUTE_BLOCKS.flatMap((block) =>
        DISPUTE_OUTCOMES.map((outcome) => print(filled, `${block.id}.${outcome.id}`)),
      ),
    },
  ];
}
