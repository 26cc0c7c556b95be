import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES } from '../statute/disputes.ts';
import { cellsOf } from '../statute/forms.ts';
import {
  outcomeGroupOf,
  REQUEST_ROWS_2019,
  REQUEST_ROWS_2021,
  REQUESTERS,
} from '../statute/requests.ts';
import type { FormId } from '../statute/types.ts';
import type { Random } from './random.ts';

/** The numbers of a filled form by cell, all of which satisfy its sums. */
export interface Filled {
  readonly form: FormId;
  readonly year: number;
  readonly values: ReadonlyMap<string, number>;
}

/** Fills a form the way that agencies do: mostly zeros, some tens, now and then hundreds. */
export function fillForm(random: Random, year = random.integer(2019, 2026)): Filled {
  const form = year < 2021 ? '2019' : '2021';
  const values = new Map<string, number>();
  fillDisclosure(form, values, random);
  fillRequests(form, values, random);
  fillDisputes(values, random);
  const ordered = cellsOf(form).map(({ id }): [string, number] => [id, values.get(id) ?? 0]);
  return { form, year, values: new Map(ordered) };
}

/** The largest number of a column of table 二, one of these at random. */
const DECISIONS = [0, 0, 9, 99, 999, 40_000];
/**
 * Few agencies may make rules, and most print 0 under all three columns; of normative documents
 * a bureau issues a few a year; and from one year to the next a catalogue of items hardly changes.
 */
const SCALES: readonly { readonly cell: RegExp; readonly scales: readonly number[] }[] = [
  { cell: /^rules\./, scales: [9, 99] },
  { cell: /\.(?:issued|repealed|newlyMade|newlyDisclosed)$/, scales: [0, 3, 9, 20] },
  { cell: /\.(?:inForce|totalDisclosed)$/, scales: [9, 30, 99] },
  { cell: /\.priorYearItems$/, scales: [0, 9, 99, 300] },
  { cell: /\.change$/, scales: [0, 0, 0, 3, 20] },
];
/** How many agencies have nothing at all to state in a row of several columns. */
const EMPTY_ROWS: Readonly<Record<string, number>> = { rules: 0.9, normativeDocuments: 0.5 };

function fillDisclosure(form: FormId, values: Map<string, number>, random: Random): void {
  // Now and then any number stands anywhere, as it does in the document of a whole province.
  const isOdd = random.chance(0.1);
  const emptyRows = Object.keys(EMPTY_ROWS).filter(
    (row) => !isOdd && random.chance(EMPTY_ROWS[row] ?? 0),
  );
  for (const { id, table, row } of cellsOf(form)) {
    if (table.id !== 'disclosure') continue;
    const usual = isOdd ? undefined : SCALES.find(({ cell }) => cell.test(id))?.scales;
    const scale = emptyRows.includes(row.id) ? 0 : random.pick(usual ?? DECISIONS);
    const value = random.integer(0, scale);
    const isAmount = id.endsWith('.amount');
    const cents = isAmount && random.chance(0.5) ? random.integer(1, 999_999) / 1_000_000 : 0;
    const sign = id.endsWith('.change') && random.chance(0.3) ? -1 : 1;
    values.set(id, value === 0 ? cents : Number((sign * value + cents).toFixed(6)));
  }
}

function fillRequests(form: FormId, values: Map<string, number>, random: Random): void {
  const rows = form === '2019' ? REQUEST_ROWS_2019 : REQUEST_ROWS_2021;
  const scale = random.pick([0, 3, 9, 30, 120]);
  const set = (row: string, column: string, value: number) => {
    values.set(`${row}@${column}`, value);
    const total = `${row}@total`;
    values.set(total, (values.get(total) ?? 0) + value);
  };
  for (const column of REQUESTERS.slice(0, -1)) {
    const share = column.id === 'naturalPersons' ? 1 : random.pick([0, 0, 0.1]);
    let handled = 0;
    for (const row of rows) {
      if (outcomeGroupOf(row.id) === null) continue;
      const value = random.chance(0.4) ? random.integer(0, Math.round(scale * share)) : 0;
      set(row.id, column.id, value);
      handled += value;
    }
    const carriedOut = random.chance(0.3) ? random.integer(0, Math.round(scale * share)) : 0;
    const carriedIn = random.chance(0.3) ? random.integer(0, handled + carriedOut) : 0;
    set('requests.handled', column.id, handled);
    set('requests.carriedOut', column.id, carriedOut);
    set('requests.carriedIn', column.id, carriedIn);
    set('requests.received', column.id, handled + carriedOut - carriedIn);
  }
}

function fillDisputes(values: Map<string, number>, random: Random): void {
  for (const block of DISPUTE_BLOCKS) {
    const scale = random.pick([0, 0, 2, 12]);
    let total = 0;
    for (const outcome of DISPUTE_OUTCOMES.slice(0, -1)) {
      const value = random.chance(0.5) ? random.integer(0, scale) : 0;
      values.set(`${block.id}.${outcome.id}`, value);
      total += value;
    }
    values.set(`${block.id}.total`, total);
  }
}
