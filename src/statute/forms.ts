import { DISCLOSURE_2019, DISCLOSURE_2021, type DisclosureCell } from './disclosure.ts';
import { DISPUTES, type DisputeCell } from './disputes.ts';
import { QUANTITIES } from './quantities.ts';
import {
  OTHERWISE_ROW,
  REQUESTERS,
  REQUESTS_2019,
  REQUESTS_2021,
  type RequestCell,
} from './requests.ts';
import { SECTIONS } from './sections.ts';
import type { Bilingual, Block, Column, Form, FormId, Row, Table, Unit } from './types.ts';

/** The name of a place on a form. It never changes. */
export type CellId = DisclosureCell | RequestCell | DisputeCell;

export const FORMS: Readonly<Record<FormId, Form>> = {
  '2019': {
    id: '2019',
    notice: '国办公开办函〔2019〕60号',
    years: { from: 2019, to: 2020 },
    tables: [DISCLOSURE_2019, REQUESTS_2019, DISPUTES],
  },
  '2021': {
    id: '2021',
    notice: '国办公开办函〔2021〕30号',
    years: { from: 2021, to: null },
    tables: [DISCLOSURE_2021, REQUESTS_2021, DISPUTES],
  },
};

/** The first and the last year before the form broke: series over it carry a mark. */
export const FORM_BREAK = { before: 2020, after: 2021 } as const;

/** The form that the notices prescribe for a year, or null before 2019, when another applied. */
export function formOfYear(year: number): FormId | null {
  if (year < FORMS['2019'].years.from) return null;
  return year < FORMS['2021'].years.from ? '2019' : '2021';
}

/** The years that a report may be for: from the first form on; the last one tells a slip from a year. */
export const REPORT_YEARS = { from: FORMS['2019'].years.from, to: 2099 } as const;
/** The first year of any report: the Regulations came into force in May 2008. */
export const FIRST_YEAR = 2008;

/** A place on a form with all that its labels say. */
export interface FormCell {
  readonly id: CellId;
  readonly table: Table;
  readonly block: Block;
  readonly row: Row;
  readonly column: Column;
  readonly unit: Unit;
}

/** The cell where a row and a column of a block cross. */
export function cellAt(block: Block, row: Row, column: Column): CellId {
  return `${row.id}${block.join}${column.id}` as CellId;
}

function unitAt(row: Row, column: Column): Unit {
  if (column.id === 'amount') return '万元';
  if (column.id === 'priorYearItems' || column.id === 'change') return '项';
  return row.unit ?? '件';
}

function listCells(form: Form): FormCell[] {
  return form.tables.flatMap((table: Table) =>
    table.blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        block.columns.map((column) => ({
          id: cellAt(block, row, column),
          table,
          block,
          row,
          column,
          unit: unitAt(row, column),
        })),
      ),
    ),
  );
}

const CELLS: Readonly<Record<FormId, readonly FormCell[]>> = {
  '2019': listCells(FORMS['2019']),
  '2021': listCells(FORMS['2021']),
};

/** Every cell of a form, in the order in which the form prints them: 198 or 200. */
export function cellsOf(form: FormId): readonly FormCell[] {
  return CELLS[form];
}

const BY_ID = new Map<string, FormCell>(
  [...CELLS['2019'], ...CELLS['2021']].map((cell) => [cell.id, cell]),
);

/** The name of every cell of both forms, each once. */
export const CELL_IDS: readonly CellId[] = [
  ...new Set([...CELLS['2019'], ...CELLS['2021']].map(({ id }) => id)),
];

/** Whether a text is the name of a cell of either form. */
export function isCellId(text: string): text is CellId {
  return BY_ID.has(text);
}

/** What a cell's name means, or null for a name that is on neither form. */
export function describeCell(id: string): FormCell | null {
  return BY_ID.get(id) ?? null;
}

/** A cell's label in words: row, then column; the column alone says little. */
export function labelCell(id: string): Bilingual {
  return LABELS.get(id) ?? { zh: id, en: id };
}

const LABELS = new Map([...BY_ID].map(([id, cell]) => [id, labelOf(cell)]));

function labelOf({ row, column, table }: FormCell): Bilingual {
  if (table.id === 'requests' && column.id === 'total') return row.label;
  return {
    zh: `${row.label.zh} · ${column.label.zh}`,
    en: `${row.label.en}: ${column.label.en}`,
  };
}

const NAMED = new Map<string, Bilingual>([
  ...Object.entries(QUANTITIES),
  ...Object.values(FORMS)
    .flatMap((form) =>
      form.tables.flatMap((table: Table) => [
        [table.id, SECTIONS.find((section) => section.number === table.section)?.title] as const,
        ...table.blocks.flatMap((block) => [
          ...block.rows.map((row) => [row.id, row.label] as const),
          ...block.columns.map((column) => [column.id, column.label] as const),
        ]),
      ]),
    )
    .flatMap(([id, label]): [string, Bilingual][] => (label ? [[id, label]] : [])),
]);

/** The label of a table, a row, a column, a cell or a quantity by its id; the id itself where it has none. */
export function labelName(id: string): Bilingual {
  return NAMED.get(id) ?? labelCell(id);
}

/** The seven cells of the one （六）其他处理 row that some reports on form 2021 still print. */
export const OTHERWISE_CELLS: readonly CellId[] = REQUESTERS.map(
  (column): CellId => `${OTHERWISE_ROW.id}@${column.id}`,
);
