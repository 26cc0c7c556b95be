import { DISCLOSURE_2019, DISCLOSURE_2021 } from '../../statute/disclosure.ts';
import { type CellId, cellAt } from '../../statute/forms.ts';
import {
  OTHERWISE_PARTS,
  OTHERWISE_ROW,
  REQUEST_ROWS_2021,
  REQUESTERS,
} from '../../statute/requests.ts';
import type { Block, FormId, Row } from '../../statute/types.ts';
import { readLabel } from '../labels.ts';

/** A row of the form that a label in a document may stand for. */
export interface FormRow {
  /** The id of the form's row; null for the label of a group of rows, which has no values. */
  readonly id: string | null;
  /** The wordings of its label. */
  readonly texts: readonly string[];
  /** The number before the label; "" where the form prints none. */
  readonly number: string;
  /** The cells of the row in the order of its columns; none for a group. */
  readonly cells: readonly CellId[];
  /** What the form prints above the rows of this kind, as bare words; "" where it prints nothing. */
  readonly head: string;
  /** Whether a report on this form may leave the row out without damage. */
  readonly isOptional: boolean;
}

/** The rows of table 二, in the order of the form. */
export function disclosureRows(form: FormId): FormRow[] {
  const { blocks } = form === '2019' ? DISCLOSURE_2019 : DISCLOSURE_2021;
  return blocks.flatMap((block: Block) => block.rows.map((row) => makeRow(block, row)));
}

const REQUESTS: Block = {
  heading: { zh: '', en: '' },
  columns: REQUESTERS,
  rows: [],
  join: '@',
};

/**
 * The rows of table 三 with the labels of their groups, in the order of the form. （六） stands both
 * as one row and as three: which of the two a report prints, its labels tell.
 */
export function requestRows(form: FormId): FormRow[] {
  const rows: FormRow[] = [];
  let group: string | undefined;
  for (const row of REQUEST_ROWS_2021 as readonly Row[]) {
    if (row.group !== undefined && row.group !== group) rows.push(...groupRows(row.group));
    if (row.group !== undefined) group = row.group;
    const isPart = OTHERWISE_PARTS.some((part) => part.id === row.id);
    rows.push({ ...makeRow(REQUESTS, row), isOptional: isPart && form === '2019' });
  }
  return rows;
}

/** The label of a group. （六） may be a row of its own. */
function groupRows(group: string): FormRow[] {
  if (group === OTHERWISE_ROW.printed) {
    return [{ ...makeRow(REQUESTS, OTHERWISE_ROW), isOptional: true }];
  }
  // The form prints the first group once; below it stand the others.
  return [{ id: null, texts: [group], number: '', cells: [], head: '', isOptional: true }];
}

function makeRow(block: Block, row: Row): FormRow {
  const { id, number, printed, variants = [], group } = row;
  return {
    id,
    texts: [printed, ...variants, ...(group === undefined ? [] : [`${group}${number}${printed}`])],
    number: number.replace(/[（）、.]/g, ''),
    cells: block.columns.map((column) => cellAt(block, row, column)),
    head: readLabel(block.heading.zh).words,
    isOptional: false,
  };
}
