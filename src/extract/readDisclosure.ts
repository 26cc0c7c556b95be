import type { Piece } from '../document/document.ts';
import { cellAt, FORMS } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';
import { findCore, findLayout, fitColumns } from './fitColumns.ts';
import { blanksOf, listDifferent, listPlaces, type Placed } from './habits.ts';
import type { LabelledRow } from './readRequests.ts';
import type { Line } from './tables/events.ts';
import { findTable } from './tables/findTable.ts';
import { disclosureRows } from './tables/formRows.ts';
import { makeLabelCosts } from './tables/labelCosts.ts';
import { readCell, setCandidates, type TableReading } from './makeCells.ts';
import {
  type Damaged,
  isRunTogether,
  listReadings,
  listTokens,
  readDoubtful,
  settleDamagedRow,
} from './readDamagedRow.ts';
import { readNumber } from './readNumber.ts';
import { joinCells, listWithoutSurplus, type Reading } from './solveRow.ts';

const LABELS = { '2019': describeLabels('2019'), '2021': describeLabels('2021') };

function describeLabels(form: FormId) {
  const rows = disclosureRows(form);
  return { rows, costsOf: makeLabelCosts(rows), isCommon: () => false };
}

/** Reads table 二: rows by their labels, values behind them. Adds what it finds to `into`. */
export function readDisclosure(
  regions: readonly (readonly Line[])[],
  form: FormId,
  into: TableReading,
): void {
  const table = FORMS[form].tables[0];
  const labelled = findTable(regions, LABELS[form]);
  into.issues.push(...labelled.issues);
  const rows = labelled.lines;
  const found = new Map<string, LabelledRow<string>>();
  for (const [id, row] of labelled.rows) {
    const { label, candidates, mayLack } = row;
    const [values, ...others] = candidates;
    if (mayLack || others.length > 0) {
      if (values) setCandidates(row, into);
      continue;
    }
    found.set(id, {
      id,
      label,
      values: values?.pieces ?? [],
      start: values?.start ?? 0,
      aligned: values?.aligned ?? false,
      named: values?.named ?? false,
    });
  }
  const feeUnit = findFeeUnit(rows);
  const lines = table.blocks.flatMap((block) => {
    const layout = findLayout([...found.values()], block.columns.length);
    return block.rows.flatMap((row) => {
      const line = found.get(row.id);
      const ids = block.columns.map((column) => cellAt(block, row, column));
      // A label with nothing behind it, not even an empty cell, tells nothing.
      return line && line.values.length > 0 ? [{ row: row.id, ids, line, layout }] : [];
    });
  });
  const runs = lines.map(({ ids, line }) => ({ ids, values: line.values }));
  const placed = lines.map(({ ids, line, layout }) => ({
    values: line.values,
    columns: ids.length,
    fitted: fitColumns(line, ids.length, layout) ?? fitBlanks(line, ids.length),
  }));
  // Labels with nothing behind them: places are left empty here, and no run need fill all of its own.
  const hasBare = [...found.values()].some((line) => line.values.length === 0);
  const hasShort = table.blocks.some((block) =>
    block.rows.some(({ id }) => isCut(found.get(id)?.values ?? null, block.columns.length)),
  );
  for (const [at, { row, ids, line }] of lines.entries()) {
    const one = placed[at];
    const fitted = one?.fitted;
    const others = one ? listMoved(one, line.aligned, hasShort, placed) : [];
    if (fitted && others.length > 0) {
      const stands = fitted.map((piece) => readNumber(piece.text).value);
      const damaged = { row, ids, values: line.values, labelled: true, sums: [], rule: 'columns' };
      readDoubtful(damaged, fitted, into, true, [stands, ...others]);
      continue;
    }
    if (fitted) {
      ids.forEach((id, index) => {
        readCell(id, fitted[index] ?? line.label, into, id === 'fees.amount' ? feeUnit : '');
      });
      continue;
    }
    const { values } = line;
    const damaged = { row, ids, values, labelled: true, sums: [], rule: 'columns' };
    const isDoubtful = isRunTogether(damaged) && (hasBare || !isForced(damaged, runs));
    settleDamagedRow(damaged, isDoubtful ? [] : listAll(damaged), into);
  }
}

/** The readings of a row, those included in which its empty places are places of the form. */
function listAll(damaged: Damaged): Reading[] {
  const tokens = listTokens(damaged.values);
  const placed = tokens?.includes(null) ? listPlaces(tokens, damaged.ids.length) : [];
  return listDifferent([...listReadings(damaged), ...placed]);
}

/** Whether a row has fewer values than columns and no empty place instead: it was set with spaces. */
function isCut(values: readonly Piece[] | null, columns: number): boolean {
  return values !== null && values.length < columns && values.every(({ text }) => text !== '');
}

interface PlacedLine extends Placed {
  readonly columns: number;
}

/**
 * Other readings of a row in a table that leaves places empty. One with a place more than others
 * may have it anywhere; and where nobody sees an empty place, two numbers may be one.
 */
function listMoved(
  row: PlacedLine,
  aligned: boolean,
  hasShort: boolean,
  rows: readonly PlacedLine[],
): Reading[] {
  const { values, fitted } = row;
  const tokens = listTokens(values);
  if (!fitted || !tokens || fitted.length === 1) return [];
  const peers = rows.filter(
    (row) => row.values !== values && row.columns === fitted.length && row.values.length > 0,
  );
  const hasEmpty = (row: PlacedLine) => blanksOf(row.fitted ?? []).includes('-');
  const isLonger = values.length === fitted.length + 1 && values.some(({ text }) => text === '');
  const isUsual = peers.every((peer) => peer.values.length === fitted.length);
  if (isLonger && isUsual && rows.some(hasEmpty)) return [...listWithoutSurplus(tokens)];
  const isSparse =
    (hasShort && values.length === fitted.length) ||
    (aligned && rows.some((one) => one.columns > 1 && one.values.some(({ text }) => text === '')));
  if (!isSparse) return [];
  return [...joinCells(tokens)].flatMap((joined) => [
    [...joined, null],
    [null, ...joined],
  ]);
}

type Run = Pick<Damaged, 'ids' | 'values'>;

/**
 * Whether a lone run of digits under several columns can only be as many numbers. This table has
 * no sums to tell: where other rows keep their values apart it is one number, and where a run is
 * shorter than its columns some places are empty.
 */
function isForced(row: Run, rows: readonly Run[]): boolean {
  const run = printedIn(row).join('');
  if (/^0+$/.test(run) && run.length === row.ids.length) return true;
  if (rows.some((other) => printedIn(other).length > 1)) return /^0\d/.test(run);
  return rows.every((other) => printedIn(other).join('').length >= other.ids.length);
}

const printedIn = ({ values }: Run) =>
  values.map((piece) => piece.text).filter((text) => text !== '');

/** The unit in the header of the fees: 万元 on the form, but some print 元. */
function findFeeUnit(rows: readonly Line[]): '' | '元' | '万元' {
  for (const { cells } of rows) {
    for (const { text } of cells) {
      const unit = /收费金额.{0,4}单位[:：]?\s*(万元|元)/.exec(text)?.[1];
      if (unit === '元' || unit === '万元') return unit;
    }
  }
  return '';
}

/** A row without any value is a row of blanks: the place is there, and nothing in it. */
function fitBlanks(row: LabelledRow<string>, columns: number) {
  if (findCore(row.values).pieces.length > 0) return null;
  return Array.from({ length: columns }, () => ({ text: '', place: row.label.place }));
}
