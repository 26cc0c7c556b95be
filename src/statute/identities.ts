import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES } from './disputes.ts';
import type { CellId } from './forms.ts';
import {
  outcomeGroupOf,
  REQUEST_ROWS_2019,
  REQUEST_ROWS_2021,
  REQUESTERS,
  type RequestRowId,
} from './requests.ts';
import type { FormId } from './types.ts';

/**
 * A sum that a filled form must satisfy: Σ left = Σ right.
 * Only A1 is printed on the form; the others follow from arithmetic and are not official.
 */
export interface Identity {
  readonly id: 'A1' | 'A2' | 'A3' | 'A4';
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

/** Whether （六）其他处理 is printed as one row (form 2019, some of 2021) or as three. */
export type OtherwiseLayout = 'one' | 'three';

const PARTS = REQUESTERS.filter((column) => column.id !== 'total');

function requestRows(layout: OtherwiseLayout): readonly { readonly id: RequestRowId }[] {
  return layout === 'one' ? REQUEST_ROWS_2019 : REQUEST_ROWS_2021;
}

function listIdentities(layout: OtherwiseLayout): Identity[] {
  const rows = requestRows(layout);
  const outcomes = rows.filter((row) => outcomeGroupOf(row.id) !== null);
  return [
    ...REQUESTERS.map(
      ({ id }): Identity => ({
        id: 'A1',
        left: [`requests.received@${id}`, `requests.carriedIn@${id}`],
        right: [`requests.handled@${id}`, `requests.carriedOut@${id}`],
      }),
    ),
    ...REQUESTERS.map(
      ({ id }): Identity => ({
        id: 'A2',
        left: [`requests.handled@${id}`],
        right: outcomes.map((row): CellId => `${row.id}@${id}`),
      }),
    ),
    ...rows.map(
      (row): Identity => ({
        id: 'A3',
        left: [`${row.id}@total`],
        right: PARTS.map((column): CellId => `${row.id}@${column.id}`),
      }),
    ),
    ...DISPUTE_BLOCKS.map(
      (block): Identity => ({
        id: 'A4',
        left: [`${block.id}.total`],
        right: DISPUTE_OUTCOMES.filter((column) => column.id !== 'total').map(
          (column): CellId => `${block.id}.${column.id}`,
        ),
      }),
    ),
  ];
}

const IDENTITIES = { one: listIdentities('one'), three: listIdentities('three') };

/** The sums of a form; a 2021 report that prints one （六） row has those of the older layout. */
export function identitiesOf(
  form: FormId,
  layout: OtherwiseLayout = form === '2019' ? 'one' : 'three',
): readonly Identity[] {
  return IDENTITIES[layout];
}

/** Rows by their groups of outcomes; made when first asked for, since an older browser gets `groupBy` after this module. */
const outcomeRows: Partial<Record<OtherwiseLayout, ReturnType<typeof groupRows>>> = {};

/** The rows of table 三 that make up a group of outcomes. */
export function rowsOfOutcome(group: string, layout: OtherwiseLayout): readonly RequestRowId[] {
  outcomeRows[layout] ??= groupRows(layout);
  return outcomeRows[layout].get(group) ?? [];
}

function groupRows(layout: OtherwiseLayout): ReadonlyMap<string | null, readonly RequestRowId[]> {
  return Map.groupBy(
    requestRows(layout).map(({ id }) => id),
    outcomeGroupOf,
  );
}

/** The sum of cells; null where one of them has no certain number. */
export function addUp(
  cells: readonly CellId[],
  numberOf: (cell: CellId) => number | null,
): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = numberOf(cell);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
