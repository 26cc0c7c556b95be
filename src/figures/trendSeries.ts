import { fill } from '../i18n/both.ts';
import { CHART_WORDS, UNIT_OF_COUNTS, UNITS, FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import { cellsOfMeasure, MEASURES } from '../measures/measures.ts';
import { cellsOfOutcome } from '../measures/outcomeRows.ts';
import type { ReportEntry } from '../report/entry.ts';
import { rememberOf } from '../report/rememberOf.ts';
import { ITEM_ROWS } from '../statute/disclosure.ts';
import { cellsOf, describeCell, type FormCell, labelCell, labelName } from '../statute/forms.ts';
import { OUTCOME_GROUPS } from '../statute/outcomeGroups.ts';
import { outcomeGroupOf, REQUESTERS } from '../statute/requests.ts';
import type { Bilingual } from '../statute/types.ts';
import type { RowsBySeries } from './agencySeries.ts';
import type { Break, Figure, FigureRow, Note } from './figure.ts';
import { BREAK_OF_FORM, BREAK_OF_LAW, OTHERWISE_NOTE } from './notes.ts';
import { itemRows, measureRow, outcomeRows, seriesRows } from './rows.ts';
import { trendNotes } from './trendFigures.ts';
import { joinWords, sameWords, unitOf } from './words.ts';

/** What a chart of a series needs to know, whichever agencies it shows; its notes say when they hold. */
export interface SeriesDefinition
  extends Pick<Figure, 'id' | 'title' | 'unit' | 'breaks' | 'notes'> {
  /** Of each of its rows. */
  readonly label: Bilingual;
  readonly rowUnit: string;
}

/** The file of a series under `/trends/series/`: what it is, and what the file of its rows holds. */
export interface SeriesFile extends SeriesDefinition {
  /** How many rows of all agencies there are. */
  readonly rows: number;
  /** Of the reports that they are of. */
  readonly version: string;
}

/** A cell, a measure or a sum of cells that can be followed over the years. */
interface TrendSeries {
  /** In the address of its files, and in that of a view. */
  readonly id: string;
  readonly label: Bilingual;
  /** Of each of its rows: among others of one table it may be shorter. */
  readonly rowLabel: Bilingual;
  readonly rowUnit: string;
  /** The group of the list to choose from. */
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
    rowLabel: measure.label,
    rowUnit: measure.unit,
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
    rowLabel: label,
    rowUnit: UNIT_OF_COUNTS,
    group: WORDS.outcomes,
    about: id,
    unit: COUNT,
    breaks: id === 'otherwise' ? [BREAK_OF_FORM] : [],
    notes: id === 'otherwise' ? [OTHERWISE_NOTE] : [],
    cells: cellsOfOutcome({}, id),
    rowsOf: (own) =>
      outcomesOf(own)
        .filter(({ series }) => series === id)
        .map(withoutShare),
  }),
);

/** The outcomes of an agency's reports: each group is a series. */
const outcomesOf = rememberOf((own: readonly ReportEntry[]) => own.flatMap(outcomeRows));

/** A count over the years is no share of anything. */
const withoutShare = (row: FigureRow): FigureRow => ({
  ...row,
  numerator: null,
  denominator: null,
});

const items = ITEM_ROWS.map((row): TrendSeries => {
  const label = fill(WORDS.itemsOf, { row: labelName(row) });
  return {
    id: `${row}.items`,
    label,
    rowLabel: label,
    rowUnit: describeCell(`${row}.priorYearItems`)?.unit ?? '',
    group: WORDS.items,
    about: row,
    unit: WORDS.unitItems,
    breaks: [],
    notes: [WORDS.noteItems],
    cells: [],
    rowsOf: (own) => itemRows(own, row),
  };
});

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
    rowLabel: labelCell(id),
    rowUnit: unit,
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

/** What a chart of a series needs, in the order of `TREND_SERIES`. */
export const SERIES_DEFINITIONS: readonly SeriesDefinition[] = TREND_SERIES.map(
  ({ id, label: title, unit, breaks, cells, rowLabel: label, rowUnit, notes }) => ({
    id,
    title,
    unit,
    breaks,
    notes: trendNotes({ breaks, cells, notes, rowUnit }),
    label,
    rowUnit,
  }),
);

/** The rows of every series of one agency. @param own its reports by year */
export const rowsBySeries = (own: readonly ReportEntry[]): RowsBySeries =>
  new Map(TREND_SERIES.map(({ id, rowsOf }) => [id, rowsOf(own)]));
