import { cellsOfTerms, computeMeasure, type Measure } from '../measures/measures.ts';
import { cellsOfOutcome } from '../measures/outcomeRows.ts';
import { sumCells } from '../measures/sumCells.ts';
import type { ReportEntry } from '../report/entry.ts';
import { cellsOf, describeCell, labelCell } from '../statute/forms.ts';
import { OUTCOME_GROUPS } from '../statute/requests.ts';
import type { FigureRow } from './figure.ts';

/** The anchor of a cell on its report's page. */
export const cellAnchor = (cell: string): string => cell;

const reportAddress = ({ agency, year }: ReportEntry): string => `agencies/${agency.id}/${year}/`;

const base = (entry: ReportEntry, series: string, cell: string) => ({
  key: `${entry.agency.id}/${entry.year}/${series}`,
  agencyId: entry.agency.id,
  agency: entry.agency.name,
  year: entry.year,
  series,
  numerator: null,
  denominator: null,
  readings: null,
  source: `${reportAddress(entry)}#${cellAnchor(cell)}`,
});

/** A cell of a report as a row, as a curator reads it where one does; what its form lacks is `not-on-form`. */
export function cellRow(entry: ReportEntry, id: string): FigureRow {
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
  '2019': new Set<string>(cellsOf('2019').map(({ id }) => id)),
  '2021': new Set<string>(cellsOf('2021').map(({ id }) => id)),
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
 * What a report's prose implies of the year before ("n more than last year"), as rows of that
 * year; an estimate, never a printed figure.
 */
export function impliedRows(entry: ReportEntry, id: string): readonly FigureRow[] {
  const claims = entry.report.claims.filter((claim) => claim.cell === id);
  return claims.flatMap(({ value, change }, index) => {
    if (value === null || change === undefined) return [];
    const year = entry.year - 1;
    return [
      {
        ...base(entry, id, id),
        key: `${entry.agency.id}/${year}/${id}/implied${index > 0 ? `-${index + 1}` : ''}`,
        year,
        label: labelCell(id),
        value: value - change,
        unit: describeCell(id)?.unit ?? '',
        status: 'implied' as const,
      },
    ];
  });
}

/** A cell over the years of one agency's reports, printed values and implied ones, by year. */
export function seriesRows(entries: readonly ReportEntry[], id: string): readonly FigureRow[] {
  return entries
    .flatMap((entry) => [cellRow(entry, id), ...impliedRows(entry, id)])
    .sort((a, b) => a.year - b.year);
}
