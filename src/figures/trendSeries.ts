import { CHART_WORDS, fill, UNITS, FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import { cellsOfMeasure, MEASURES } from '../measures/measures.ts';
import { cellsOfOutcome } from '../measures/outcomeRows.ts';
import type { ReportEntry } from '../report/entry.ts';
import { ITEM_ROWS } from '../statute/disclosure.ts';
import { cellsOf, describeCell, type FormCell, labelName } from '../statute/forms.ts';
import { OUTCOME_GROUPS } from '../statute/outcomeGroups.ts';
import { outcomeGroupOf, REQUESTERS } from '../statute/requests.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Break, Figure, FigureRow, Note } from './figure.ts';
import { BREAK_OF_FORM, BREAK_OF_LAW, OTHERWISE_NOTE } from './notes.ts';
import { itemRows, measureRow, outcomeRows, seriesRows } from './rows.ts';
import { trend } from './trendFigures.ts';
import { joinWords, sameWords, unitOf } from './words.ts';

/** A cell, a measure or a sum of cells that can be followed over the years. */
interface TrendSeries {
  /** In the address of its files, and in that of a view. */
  readonly id: string;
  readonly label: Bilingual;
  /** What it stands among in the list to choose from. */
  readonly group: Bilingual;
  /** The id of the glossary's term is found by this: of the row, the group or the measure. */
  readonly about: string;
  readonly unit: Bilingual;
  readonly breaks: readonly Break[];
  readonly notes: readonly Note[];
  /** What it is made of. */
  readonly cells: readonly string[];
  readonly rowsOf: (own: readonly ReportEntry[]) => readonly FigureRow[];
}

const COLON = CHART_WORDS.colon;
const COUNT = WORDS.unitRequests;

const measures = MEASURES.map((measure): TrendSeries => {
  const isOfDisputes = measure.numerator.some((term) => 'cell' in term && isDispute(term.cell));
  return {
    id: measure.id,
    label: measure.label,
    group: WORDS.groupMeasures,
    about: measure.id,
    unit:
      measure.unit === '%' ? WORDS.unitPercent : (UNITS[measure.unit] ?? sameWords(measure.unit)),
    breaks: isOfDisputes ? [BREAK_OF_LAW] : measure.id.endsWith('otherwise') ? [BREAK_OF_FORM] : [],
    notes: [measure.formula],
    cells: cellsOfMeasure(measure),
    rowsOf: (own) => own.map((entry) => measureRow(entry, measure)),
  };
});

const outcomes = OUTCOME_GROUPS.map(
  ({ id, label }): TrendSeries => ({
    id,
    label,
    group: WORDS.outcomes,
    about: id,
    unit: COUNT,
    breaks: id === 'otherwise' ? [BREAK_OF_FORM] : [],
    notes: id === 'otherwise' ? [OTHERWISE_NOTE] : [],
    cells: cellsOfOutcome({}, id),
    rowsOf: (own) =>
      own
        .flatMap(outcomeRows)
        .filter(({ series }) => series === id)
        .map(withoutShare),
  }),
);

/** A count over the years is no share of anything. */
const withoutShare = (row: FigureRow): FigureRow => ({
  ...row,
  numerator: null,
  denominator: null,
});

const items = ITEM_ROWS.map(
  (row): TrendSeries => ({
    id: `${row}.items`,
    label: fill(WORDS.itemsOf, { row: labelName(row) }),
    group: WORDS.items,
    about: row,
    unit: WORDS.unitItems,
    breaks: [],
    notes: [WORDS.noteItems],
    cells: [],
    rowsOf: (own) => itemRows(own, row),
  }),
);

function isDispute(cell: string): boolean {
  return describeCell(cell)?.table.id === 'disputes';
}

const cells = [
  ...new Map(
    [...cellsOf('2021'), ...cellsOf('2019')].map((cell): [string, FormCell] => [cell.id, cell]),
  ).values(),
].map(cellSeries);

function cellSeries({ id, table, row, column, unit }: FormCell): TrendSeries {
  const outcome = OUTCOME_GROUPS.find((group) => group.id === outcomeGroupOf(row.id));
  const isPart = outcome && row.id.split('.').length > 2;
  const rowLabel = isPart ? joinWords([outcome.label, row.label], COLON) : row.label;
  const isRequests = table.id === 'requests';
  const label =
    isRequests && column.id === 'total'
      ? rowLabel
      : joinWords([rowLabel, column.label], sameWords(' · '));
  const groups = {
    disclosure: WORDS.disclosureTable,
    requests: joinWords([WORDS.groupRequests, column.label], sameWords(' · ')),
    disputes: WORDS.disputesTable,
  };
  return {
    id,
    label,
    group: groups[table.id],
    about: row.id,
    unit: {
      zh: unitOf({ series: id, unit }, 'zh'),
      en: unitOf({ series: id, unit }, 'en'),
    },
    cells: [id],
    breaks: breaksOf(table.id, row.id),
    notes: row.id === 'licensing' ? [WORDS.noteNotPerformance] : [],
    rowsOf: (own) => seriesRows(own, id),
  };
}

function breaksOf(table: string, row: string): readonly Break[] {
  if (table === 'disputes') return [BREAK_OF_LAW];
  if (table === 'disclosure' || row.startsWith('requests.otherwise')) return [BREAK_OF_FORM];
  return [];
}

const isOfAll = ({ id }: TrendSeries) => id.endsWith('@total');
const columnOrder = ({ id }: TrendSeries) =>
  REQUESTERS.findIndex((one) => id.endsWith(`@${one.id}`));

/** Every series, like beside like, what is asked for most often first. */
export const TREND_SERIES: readonly TrendSeries[] = [
  ...measures,
  ...outcomes,
  ...cells.filter(isOfAll),
  ...cells.filter(({ id }) => !id.includes('@')),
  ...items,
  ...cells
    .filter((one) => one.id.includes('@') && !isOfAll(one))
    .sort((a, b) => columnOrder(a) - columnOrder(b)),
];

/** Every series as a figure, one at a time: rows of every agency. */
export function* seriesFigures(entries: readonly ReportEntry[]): Generator<Figure> {
  const agencies = [...Map.groupBy(entries, ({ agency }) => agency.id).values()];
  for (const { id, label, unit, breaks, notes, cells, rowsOf } of TREND_SERIES) {
    const rows = agencies.flatMap(rowsOf);
    yield trend(entries, rows, { id, title: label, unit, breaks, notes, cells });
  }
}
