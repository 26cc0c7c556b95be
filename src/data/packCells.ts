import type { Cell, Report, Status } from '../report/report.ts';
import { type CellId, cellsOf, OTHERWISE_CELLS } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';

/** The statuses by the letter that stands for them; a plain number is `reported`. */
const LETTERS: Readonly<Record<string, Status>> = {
  b: 'blank',
  m: 'mark',
  r: 'recovered',
  a: 'ambiguous',
  u: 'unreadable',
  x: 'missing',
};
const LETTER_OF = new Map(Object.entries(LETTERS).map(([letter, status]) => [status, letter]));

/** A cell in a word: `12`, `b`, `r12`, `a1/_` (readings, `_` is blank), `b~3` (a curator reads 3). */
export function packCell({ value, status, readings, curated }: Cell): string {
  const list = readings?.map((reading) => reading ?? '_').join('/') ?? '';
  const note = curated ? `~${curated.value ?? '_'}` : '';
  return `${LETTER_OF.get(status) ?? ''}${value ?? list}${note}`;
}

/** What a packed cell says. */
export interface PackedCell {
  readonly status: Status;
  readonly value: number | null;
  /** `a1/_`: `1 | blank`; "" for a cell without readings. */
  readonly readings: string;
  /** A curator's reading in words; null where there is none. */
  readonly curated: string | null;
}

export function unpackCell(packed: string): PackedCell {
  const [read = '', curated = null] = packed.split('~');
  const status = LETTERS[read[0] ?? ''] ?? 'reported';
  const rest = status === 'reported' ? read : read.slice(1);
  const hasValue = status === 'reported' || status === 'recovered';
  return {
    status,
    value: hasValue ? Number(rest) : null,
    readings: hasValue ? '' : rest.replaceAll('/', ' | ').replaceAll('_', 'blank'),
    curated: curated === '_' ? 'blank' : curated,
  };
}

/** The cells that a report may have, in order: those of its form, then the one row （六） if it prints it. */
function orderOf(form: FormId): CellId[] {
  const onForm = cellsOf(form).map(({ id }) => id);
  return form === '2021' ? [...onForm, ...OTHERWISE_CELLS] : onForm;
}

/** Every cell of a report in the order of its form; `0*15` is fifteen zeros in a row. */
export function packCells({ form, cells }: Report): string {
  const words = orderOf(form).map((id) => {
    const cell = cells[id];
    return cell ? packCell(cell) : 'x';
  });
  const runs: { word: string; count: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.word === word) last.count += 1;
    else runs.push({ word, count: 1 });
  }
  return runs.map(({ word, count }) => (count === 1 ? word : `${word}*${count}`)).join(',');
}

/** The packed cells by name. */
export function unpackCells(form: FormId, packed: string): ReadonlyMap<string, string> {
  const words = packed.split(',').flatMap((run) => {
    const [word = '', count = '1'] = run.split('*');
    return Array.from({ length: Number(count) }, () => word);
  });
  return new Map(orderOf(form).map((id, index) => [id, words[index] ?? 'x']));
}
