import type { Agency } from '../report/agency.ts';
import type { Basis } from '../report/basis.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Scope } from '../report/report.ts';
import type { FigureRow, RowStatus } from './figure.ts';
import type { SeriesDefinition } from './trendSeries.ts';

/** A row of a series without what its series, its agency and its report say; a field that is left out is null. */
interface PackedRow {
  readonly year: number;
  readonly value?: number;
  /** `reported` where it is left out. */
  readonly status?: RowStatus;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly readings?: readonly (number | null)[];
  /** The year of the report that it is from, where that is another. */
  readonly from?: number;
  /** The cell that its source shows, where it is not called as the series is. */
  readonly cell?: string;
  /** What its key has behind the series. */
  readonly suffix?: string;
}

/** All series of one agency: a chart of chosen agencies is put together from their files. */
export interface AgencySeries {
  readonly agency: Pick<Agency, 'id' | 'name' | 'level' | 'function'> & { readonly nameEn: string };
  readonly reports: readonly {
    readonly year: number;
    readonly scope: Scope;
    readonly basis: Basis;
  }[];
  /**
   * By the id of the series; one without rows is left out. A number alone is what the report at the same place of
   * `reports` reports in its cell of that name.
   */
  readonly series: Readonly<Record<string, readonly (number | PackedRow)[]>>;
}

/** The rows of an agency's reports, by the id of their series. */
export type RowsBySeries = ReadonlyMap<string, readonly FigureRow[]>;

/** The series of an agency in the form of its file. @param own the agency's reports, one at least */
export function packSeries(own: readonly ReportEntry[], rows: RowsBySeries): AgencySeries {
  const [first] = own;
  if (!first) throw new Error('an agency has a report');
  const { id, name, nameEn = id, level, function: does } = first.agency;
  const filled = [...rows].filter(([, some]) => some.length > 0);
  return {
    agency: { id, name, nameEn, level, function: does },
    reports: own.map(({ year, report: { scope, basis } }) => ({ year, scope, basis })),
    series: Object.fromEntries(
      filled.map(([series, some]) => [
        series,
        some.map((row, at) => shorten(packRow(row), own[at]?.year)),
      ]),
    ),
  };
}

/** @param year of the report at the row's place */
function shorten(row: PackedRow, year: number | undefined): number | PackedRow {
  const { value } = row;
  return value !== undefined && row.year === year && Object.keys(row).length === 2 ? value : row;
}

const SOURCE = /^agencies\/[^/]+\/(\d{4})\/#(.*)$/;

function packRow(row: FigureRow): PackedRow {
  const { agencyId, year, series, value, status, numerator, denominator, readings } = row;
  const [, from = '', cell = ''] = SOURCE.exec(row.source) ?? [];
  const suffix = row.key.slice(`${agencyId}/${year}/${series}`.length);
  return {
    year,
    ...(value !== null && { value }),
    ...(status !== 'reported' && { status }),
    ...(numerator !== null && { numerator }),
    ...(denominator !== null && { denominator }),
    ...(readings !== null && { readings }),
    ...(Number(from) !== year && { from: Number(from) }),
    ...(cell !== series && { cell }),
    ...(suffix !== '' && { suffix }),
  };
}

/**
 * The rows of one series of an agency, as they were before they were packed.
 * @throws Error where a row is of a report that the file does not name
 */
export function unpackSeries(
  { agency, reports, series }: AgencySeries,
  { id, label, rowUnit }: Pick<SeriesDefinition, 'id' | 'label' | 'rowUnit'>,
): readonly FigureRow[] {
  return (series[id] ?? []).map((packed, at): FigureRow => {
    const row =
      typeof packed === 'number' ? { year: reports[at]?.year ?? 0, value: packed } : packed;
    const from = row.from ?? row.year;
    const report = reports.find(({ year }) => year === from);
    if (!report) throw new Error(`${agency.id}: no report of ${from}`);
    return {
      key: `${agency.id}/${row.year}/${id}${row.suffix ?? ''}`,
      agencyId: agency.id,
      agency: agency.name,
      agencyEn: agency.nameEn,
      year: row.year,
      scope: report.scope,
      series: id,
      basis: report.basis,
      numerator: row.numerator ?? null,
      denominator: row.denominator ?? null,
      readings: row.readings ?? null,
      source: `agencies/${agency.id}/${from}/#${row.cell ?? id}`,
      label,
      value: row.value ?? null,
      unit: rowUnit,
      status: row.status ?? 'reported',
    };
  });
}
