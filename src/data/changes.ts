import type { FrozenReport } from '../report/release.ts';
import { type PackedCell, unpackCell, unpackCells } from './packCells.ts';

export const CHANGE_KINDS = [
  'report-added',
  'report-removed',
  'scope-changed',
  'cell-changed',
] as const;

/** One thing that differs between two states of the data. */
export interface Change {
  /** The state in which it is so, and the one before; "" before the first. */
  readonly version: string;
  readonly previous: string;
  readonly agencyId: string;
  readonly year: number;
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** For `cell-changed`. */
  readonly cell: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
}

/** The cells of each report at one time. */
interface State {
  readonly version: string;
  readonly reports: Readonly<Record<string, FrozenReport>>;
}

/** What changed from each state to the next, the newest first. */
export function listChanges(states: readonly State[]): readonly Change[] {
  return states
    .flatMap((state, index) => [compare(states[index - 1] ?? NOTHING, state)])
    .reverse()
    .flat();
}

const NOTHING: State = { version: '', reports: {} };
const NO_VALUES = { cell: null, before: null, after: null, valueBefore: null, valueAfter: null };

function compare(before: State, after: State): readonly Change[] {
  const keys = [...new Set([...Object.keys(before.reports), ...Object.keys(after.reports)])].sort();
  return keys.flatMap((key): Change[] => {
    const [agencyId = '', year] = key.split('/');
    const base = {
      version: after.version,
      previous: before.version,
      agencyId,
      year: Number(year),
      ...NO_VALUES,
    };
    const [was, is] = [before.reports[key], after.reports[key]];
    if (!was || !is) return [{ ...base, kind: was ? 'report-removed' : 'report-added' }];
    const scope: Change[] =
      was.scope === is.scope
        ? []
        : [{ ...base, kind: 'scope-changed', before: was.scope, after: is.scope }];
    return [...scope, ...compareCells(was, is).map((change) => ({ ...base, ...change }))];
  });
}

function compareCells(was: FrozenReport, is: FrozenReport) {
  if (was.form === is.form && was.cells === is.cells) return [];
  const old = unpackCells(was.form, was.cells);
  const now = unpackCells(is.form, is.cells);
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((cell) => (old.get(cell) ?? 'x') !== (now.get(cell) ?? 'x'))
    .map((cell) => {
      const [before, after] = [unpackCell(old.get(cell) ?? 'x'), unpackCell(now.get(cell) ?? 'x')];
      return {
        kind: 'cell-changed' as const,
        cell,
        before: tell(before),
        after: tell(after),
        valueBefore: before.value,
        valueAfter: after.value,
      };
    });
}

/** A cell's state in one field: the number, or the status that it has instead. */
function tell({ status, value, readings, curated }: PackedCell): string {
  const words = [
    ...(value === null ? [] : [String(value)]),
    ...(status === 'reported' ? [] : [status]),
    ...(readings === '' ? [] : [`(${readings})`]),
    ...(curated === null ? [] : [`curated: ${curated}`]),
  ];
  return words.join(' ');
}
