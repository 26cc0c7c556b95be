import type { SheetRow } from './layOutForm.ts';
import { type Change, forget, type Printed, type TableName } from './printed.ts';
import type { Random } from './random.ts';

/** Consecutive rows whose labels a converter wrote first, as lines, and their values after. */
interface Run {
  readonly lines: readonly SheetRow[];
  readonly values: readonly SheetRow[];
}
/** A row that stands as it should, or a run. */
type Part = SheetRow | Run;

const MOST_ROWS = 8;
const isRun = (part: Part): part is Run => 'lines' in part;

/** Sets the labels of runs of rows apart from their values, and changes one of the runs. */
function setApart(
  { sheet, truth }: Printed,
  random: Random,
  change: (run: Run, random: Random) => Run = (run) => run,
): Printed {
  const parts = (table: TableName) => makeRuns(sheet[table], random);
  const tables = [parts('disclosure'), parts('requests')] as const;
  const runs = tables.flat().filter(isRun);
  const changeable = runs.filter((run) => run.values.length > 0);
  const chosen = changeable.length > 0 ? random.pick(changeable) : null;
  const print = (list: readonly Part[]) =>
    list.flatMap((part) => {
      if (!isRun(part)) return [part];
      const { lines, values } = part === chosen ? change(part, random) : part;
      return [...lines, ...values];
    });
  const [disclosure, requests] = tables;
  const changed = { ...sheet, disclosure: print(disclosure), requests: print(requests) };
  return forget({ sheet: changed, truth });
}

/** Runs of one to eight rows, headers among them, and rows between the runs as they are. */
function makeRuns(rows: readonly SheetRow[], random: Random): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < rows.length; ) {
    const isApart = random.chance(0.5);
    const count = random.integer(1, MOST_ROWS);
    const some = rows.slice(at, at + count);
    parts.push(...(isApart ? [makeRun(some)] : some));
    at += count;
  }
  return parts;
}

function makeRun(rows: readonly SheetRow[]): Run {
  return {
    lines: rows.flatMap((row) =>
      row.labels.map((label): SheetRow => ({ kind: 'line', labels: [label], values: [] })),
    ),
    values: rows
      .filter((row) => row.kind === 'values')
      .map((row) => ({ kind: 'values', labels: [], values: row.values })),
  };
}

const dropOne = <T>(items: readonly T[], random: Random): T[] => {
  const at = random.integer(0, items.length - 1);
  return items.filter((_, index) => index !== at);
};

/** Ways in which a converter takes labels for prose: it writes them first, and bare rows after. */
export const LABELS_APART = {
  'labels apart': (printed, random) => setApart(printed, random),
  'labels apart, a row lost': (printed, random) =>
    setApart(printed, random, (run) => ({ ...run, values: dropOne(run.values, random) })),
  'labels apart, a label lost': (printed, random) =>
    setApart(printed, random, (run) => ({ ...run, lines: dropOne(run.lines, random) })),
} as const satisfies Record<string, Change>;
