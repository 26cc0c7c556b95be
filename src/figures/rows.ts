import { fill } from '../i18n/both.ts';
import { FIGURE_WORDS as WORDS } from '../i18n/figures.ts';
import {
  areTotalsInDispute,
  cellsOfTerms,
  computeMeasure,
  type Measure,
} from '../measures/measures.ts';
import { cellsOfOutcome } from '../measures/outcomeRows.ts';
import { sumCells } from '../measures/sumCells.ts';
import type { ReportEntry } from '../report/entry.ts';
import { rememberOf } from '../report/rememberOf.ts';
import type { Report } from '../report/report.ts';
import type { ItemRowId } from '../statute/disclosure.ts';
import { DISPUTE_BLOCKS } from '../statute/disputes.ts';
import { type CellId, cellsOf, describeCell, labelCell, labelName } from '../statute/forms.ts';
import { OUTCOME_GROUPS, REFUSING_GROUPS } from '../statute/outcomeGroups.ts';
import { REQUESTERS } from '../statute/requests.ts';
import type { FigureRow } from './figure.ts';
import { isMismatch, outcomeReports } from './outcomes.ts';
import { agencyWords } from './words.ts';

/** The anchor of a cell on its report's page. */
export const cellAnchor = (cell: string): string => cell;

const reportAddress = ({ agency, year }: ReportEntry): string => `agencies/${agency.id}/${year}/`;

const base = (entry: ReportEntry, series: string, cell: string) => ({
  key: `${entry.agency.id}/${entry.year}/${series}`,
  agencyId: entry.agency.id,
  agency: entry.agency.name,
  agencyEn: agencyWords(entry.agency).en,
  year: entry.year,
  scope: entry.report.scope,
  series,
  basis: entry.report.basis,
  numerator: null,
  denominator: null,
  readings: null,
  source: `${reportAddress(entry)}#${cellAnchor(cell)}`,
});

/** A cell of a report as a row, as a curator reads it where one does; what its form lacks is `not-on-form`. */
export function cellRow(entry: ReportEntry, id: CellId): FigureRow {
  const cell = entry.report.cells[id];
  const onForm = ON_FORM[entry.report.form].has(id);
  return {
    ...base(entry, id, id),
    label: labelCell(id),
    value: cell?.curated ? cell.curated.value : (cell?.value ?? null),
    unit: describeCell(id)?.unit ?? '',
    status: cell?.curated ? 'curated' : (cell?.status ?? (onForm ? 'missing' : 'not-on-form')),
    readings: cell?.readings ?? null,
  };
}

const ON_FORM = {
  '2019': new Set(cellsOf('2019').map(({ id }) => id)),
  '2021': new Set(cellsOf('2021').map(({ id }) => id)),
};

/** The six groups of outcomes of a report: each a count, with k/n over all handled. */
export function outcomeRows(entry: ReportEntry): readonly FigureRow[] {
  const { cells } = entry.report;
  const handled = sumCells(cells, ['requests.handled@total']).value;
  return OUTCOME_GROUPS.map(({ id, label }) => {
    const ids = cellsOfOutcome(cells, id);
    const sum = sumCells(cells, ids);
    return {
      ...base(entry, id, ids[0] ?? ''),
      label,
      value: sum.value,
      unit: describeCell('requests.handled@total')?.unit ?? '',
      status: sum.status,
      numerator: sum.value,
      denominator: handled,
    };
  });
}

/**
 * Why a report's requests were not granted: each row of （三） to （六） in the total column, with k/n over all
 * handled. No n where the outcomes do not add up to it.
 */
export function reasonRows(entry: ReportEntry): readonly FigureRow[] {
  const outcomes = outcomeRows(entry);
  const handled = outcomeReports({ rows: outcomes }).some(isMismatch)
    ? null
    : (outcomes[0]?.denominator ?? null);
  return REFUSING_GROUPS.flatMap((group) => cellsOfOutcome(entry.report.cells, group)).map(
    (cell) => {
      const row = cellRow(entry, cell);
      const series = describeCell(cell)?.row.id ?? cell;
      return {
        ...row,
        key: `${entry.agency.id}/${entry.year}/${series}`,
        series,
        label: labelName(series),
        numerator: row.value,
        denominator: handled,
      };
    },
  );
}

/** Requests newly received of a report by kind of requester: each a count, with k/n over all. */
export function requesterRows(entry: ReportEntry): readonly FigureRow[] {
  const received = sumCells(entry.report.cells, ['requests.received@total']).value;
  return REQUESTERS.filter(({ id }) => id !== 'total').map(({ id, label }) => {
    const row = cellRow(entry, `requests.received@${id}`);
    return { ...row, label, numerator: row.value, denominator: received };
  });
}

/** The cells that count the cases of a report: reconsiderations, and lawsuits of both kinds. */
const DISPUTE_TOTALS = DISPUTE_BLOCKS.map(({ id }) => `${id}.total` as const);

/** Reconsiderations and lawsuits of a report together; no number where one of them has none or differs from the sum of its parts. */
export function disputesRow(entry: ReportEntry): FigureRow {
  const [first = ''] = DISPUTE_TOTALS;
  const { cells } = entry.report;
  const sum = sumCells(cells, DISPUTE_TOTALS);
  const inDispute = sum.value !== null && areTotalsInDispute(DISPUTE_TOTALS, cells);
  return {
    ...base(entry, 'disputes', first),
    label: WORDS.disputes,
    unit: describeCell(first)?.unit ?? '',
    ...sum,
    ...(inDispute ? { value: null, status: 'in-dispute' } : {}),
  };
}

/** A measure of a report as a row. */
export function measureRow(entry: ReportEntry, measure: Measure): FigureRow {
  const [first = ''] = cellsOfTerms(measure.numerator, entry.report.cells);
  return {
    ...base(entry, measure.id, first),
    label: measure.label,
    unit: measure.unit,
    ...computeMeasure(measure, entry.report.cells),
  };
}

/**
 * The items on an agency's list of one kind, from reports on form 2019: those of the year before as
 * printed, and those at the end of the report's own year as its change implies.
 */
export function itemRows(entries: readonly ReportEntry[], row: ItemRowId): readonly FigureRow[] {
  const series = `${row}.items`;
  const label = fill(WORDS.itemsOf, { row: labelName(row) });
  const rows = entries
    .filter(({ report }) => report.form === '2019')
    .flatMap((entry): FigureRow[] => {
      const id = `${row}.priorYearItems` as const;
      const printed = cellRow(entry, id);
      const end = sumCells(entry.report.cells, [id, `${row}.change`]).value;
      const key = (year: number) => `${entry.agency.id}/${year}/${series}`;
      return [
        { ...printed, key: key(entry.year - 1), year: entry.year - 1, series, label },
        ...(end === null
          ? []
          : [
              {
                ...printed,
                key: `${key(entry.year)}/implied`,
                series,
                label,
                value: end,
                status: 'implied' as const,
                readings: null,
              },
            ]),
      ];
    });
  return withoutRepeats(rows).toSorted((a, b) => a.year - b.year);
}

/** Rows without the implied ones that say what is printed for the same year. */
function withoutRepeats(rows: readonly FigureRow[]): readonly FigureRow[] {
  if (rows.every(({ status }) => status !== 'implied')) return rows;
  const numberOf = ({ agencyId, year, series, value }: FigureRow) =>
    `${agencyId}/${year}/${series}/${value}`;
  const printed = new Set(rows.filter(({ status }) => status !== 'implied').map(numberOf));
  return rows.filter((row) => row.status !== 'implied' || !printed.has(numberOf(row)));
}

/**
 * What a report's prose says or implies of the year before ("8 last year", "n more than last
 * year"), as rows of that year; an estimate, never a printed figure. Each value once. Words that may
 * mean another cell imply nothing.
 */
function impliedRows(entry: ReportEntry, id: CellId): readonly FigureRow[] {
  const year = entry.year - 1;
  const claims = plainClaims(entry.report).get(id) ?? [];
  const values = claims.flatMap((claim) => {
    if (claim.value === null) return [];
    if (claim.year === year) return [claim.value];
    return claim.change === undefined ? [] : [claim.value - claim.change];
  });
  return [...new Set(values)].map((value, index) => ({
    ...base(entry, id, id),
    key: `${entry.agency.id}/${year}/${id}/implied${index > 0 ? `-${index + 1}` : ''}`,
    year,
    label: labelCell(id),
    value,
    unit: describeCell(id)?.unit ?? '',
    status: 'implied' as const,
  }));
}

/** The claims that give a number of one cell, by the cell. */
const plainClaims = rememberOf(({ claims }: Report) =>
  Map.groupBy(
    claims.filter(({ approximate, mayAlsoBe }) => !approximate && !mayAlsoBe),
    ({ cell }) => cell,
  ),
);

/** A cell over the years of one agency's reports, printed values and implied ones, by year. */
export function seriesRows(entries: readonly ReportEntry[], id: CellId): readonly FigureRow[] {
  const rows = entries.flatMap((entry) => [cellRow(entry, id), ...impliedRows(entry, id)]);
  return withoutRepeats(rows).toSorted((a, b) => a.year - b.year);
}
