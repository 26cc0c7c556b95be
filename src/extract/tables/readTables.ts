import type { Piece } from '../../document/document.ts';
import { makeIssue } from '../../report/makeIssue.ts';
import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES } from '../../statute/disputes.ts';
import { type CellId, cellAt, FORMS, OTHERWISE_CELLS } from '../../statute/forms.ts';
import { identitiesOf } from '../../statute/identities.ts';
import { OTHERWISE_ROW, outcomeGroupOf, REQUESTERS } from '../../statute/requests.ts';
import type { FormId } from '../../statute/types.ts';
import { readLabel } from '../labels.ts';
import { makeMatcher } from '../matchLabel.ts';
import { findDisputeLine } from './disputeLine.ts';
import { type FoundTable, findTable, type Labels } from './findTable.ts';
import { disclosureRows, requestRows } from './formRows.ts';
import { makeLabelCosts } from './labelCosts.ts';
import { type Line, PLAIN } from './line.ts';
import type { TableReading } from './makeCells.ts';
import type { PrintedRow } from './printedRow.ts';
import { readCandidates } from './readCandidates.ts';
import type { RowSum } from './rowReadings.ts';
import { solveTable } from './solveTable.ts';
import type { UnplacedRow } from './tableRows.ts';

/** Reads the three tables of a report from the regions of its document. */
export function readTables(regions: readonly (readonly Line[])[], form: FormId): TableReading {
  const labels = { disclosure: [], requests: [] };
  const into: TableReading = { cells: new Map(), issues: [], labels };
  readDisclosure(regions, form, into);
  readRequests(regions, form, into);
  readDisputes(regions, into);
  return into;
}

const LABELS = {
  '2019': { disclosure: labelsOfDisclosure('2019'), requests: labelsOfRequests('2019') },
  '2021': { disclosure: labelsOfDisclosure('2021'), requests: labelsOfRequests('2021') },
};

function labelsOfDisclosure(form: FormId): Labels {
  const rows = disclosureRows(form);
  return { rows, costsOf: makeLabelCosts(rows), isCommon: () => false };
}

/** Labels of rows that are headers of columns as well. */
const COMMON = ['总计', '合计', '其他', '其他处理'];

function labelsOfRequests(form: FormId): Labels {
  const rows = requestRows(form);
  const isCommon = (text: string) => {
    const { words, number } = readLabel(text);
    return number === '' && COMMON.includes(words);
  };
  return { rows, costsOf: makeLabelCosts(rows), isCommon };
}

/** Table 二: rows of one to three columns, which no sum relates. */
function readDisclosure(
  regions: readonly (readonly Line[])[],
  form: FormId,
  into: TableReading,
): void {
  const found = findTable(regions, LABELS[form].disclosure);
  into.labels.disclosure.push(...found.rows.keys());
  const rows = takePaired(found, into).map((row) => makeRow(row, `${row.row.cells.length}`, []));
  const feeUnit = findFeeUnit(found.lines);
  const unitOf = (cell: string) => (cell === 'fees.amount' ? feeUnit : '');
  solveTable({ rows, orphans: found.orphans, sums: [], rule: 'columns', unitOf }, into);
}

const noUnit = () => '' as const;

const REQUEST_SUM: RowSum = {
  total: REQUESTERS.length - 1,
  parts: REQUESTERS.slice(0, -1).map((_, index) => index),
};

const matchColumn = makeMatcher(
  [...REQUESTERS.map((column) => column.printed), '法人或其他组织', '申请人情况'].map((text) => ({
    id: text,
    texts: [text],
  })),
);

const isColumn = ({ text }: Piece) => matchColumn(readLabel(text).words) !== null;

/** Whether a line holds column headers: two of them or more. */
function isHeader(line: Line): boolean {
  const { cells } = line;
  return cells.length >= 2 && cells.filter(isColumn).length >= 2;
}

/** Table 三: each row adds up to its total, and each column by A1 and A2. */
function readRequests(
  regions: readonly (readonly Line[])[],
  form: FormId,
  into: TableReading,
): void {
  const bodies = regions.map((region) => region.filter((line) => !isHeader(line)));
  const found = findTable(bodies, LABELS[form].requests);
  into.labels.requests.push(...found.rows.keys());
  const otherwise = found.rows.get(OTHERWISE_ROW.id);
  if (otherwise && form === '2021') {
    const at = { cells: OTHERWISE_CELLS, place: otherwise.label.place };
    into.issues.push(makeIssue('one-otherwise-row', {}, at));
  }
  // The rows of outcomes may leave empty what those of what came in, went out and was left do not.
  const kindOf = ({ row }: PrintedRow) => (outcomeGroupOf(row.id ?? '') ? 'outcome' : 'flow');
  const rows = takePaired(found, into).map((row) => makeRow(row, kindOf(row), [REQUEST_SUM]));
  const layout = form === '2019' || otherwise ? 'one' : 'three';
  const sums = identitiesOf('2021', layout).filter(({ id }) => id === 'A1' || id === 'A2');
  solveTable({ rows, orphans: found.orphans, sums, rule: 'A3', unitOf: noUnit }, into);
}

const DISPUTE_CELLS: readonly CellId[] = FORMS['2021'].tables[2].blocks.flatMap((block) =>
  block.rows.flatMap((row) => block.columns.map((column) => cellAt(block, row, column))),
);
const WIDTH = DISPUTE_OUTCOMES.length;
const DISPUTE_SUMS: readonly RowSum[] = DISPUTE_BLOCKS.map((_, block) => ({
  total: block * WIDTH + WIDTH - 1,
  parts: Array.from({ length: WIDTH - 1 }, (_, index) => block * WIDTH + index),
}));

/** Table 四: one line of fifteen values under three blocks of headers, each with its sum. */
function readDisputes(regions: readonly (readonly Line[])[], into: TableReading): void {
  for (const region of regions) {
    const values = findDisputeLine(region, DISPUTE_CELLS.length);
    const [label] = values?.pieces ?? [];
    if (!values || !label) continue;
    const row = {
      id: FORMS['2021'].tables[2].id,
      cells: DISPUTE_CELLS,
      label,
      values,
      kind: 'disputes',
      labelled: false,
      sums: DISPUTE_SUMS,
    };
    solveTable({ rows: [row], orphans: 0, sums: [], rule: 'A4', unitOf: noUnit }, into);
    return;
  }
}

/** The rows whose values are certain to be theirs; what may be of the others is set at once. */
function takePaired({ rows, issues }: FoundTable, into: TableReading): PrintedRow[] {
  into.issues.push(...issues);
  return [...rows.values()].filter((row) => {
    const isPaired = row.candidates.length <= 1 && !row.mayLack;
    if (!isPaired && row.candidates.length > 0) readCandidates(row, into);
    return isPaired;
  });
}

function makeRow(
  { row, label, candidates }: PrintedRow,
  kind: string,
  sums: readonly RowSum[],
): UnplacedRow {
  const values = candidates[0] ?? { ...PLAIN, pieces: [], start: 0 };
  return { id: row.id ?? '', cells: row.cells, label, values, kind, labelled: true, sums };
}

/** The unit in the header of the fees: 万元 on the form, but some print 元. */
function findFeeUnit(lines: readonly Line[]): '' | '元' | '万元' {
  for (const { cells } of lines) {
    for (const { text } of cells) {
      const unit = /收费金额.{0,4}单位[:：]?\s*(万元|元)/.exec(text)?.[1];
      if (unit === '元' || unit === '万元') return unit;
    }
  }
  return '';
}
