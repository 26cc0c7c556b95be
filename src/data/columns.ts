import { cellAnchor } from '../figures/rows.ts';
import { FIGURE_UNITS } from '../i18n/tables.ts';
import { BASES } from '../report/basis.ts';
import type { ReportEntry } from '../report/entry.ts';
import { formSchema, SCOPES } from '../report/report.ts';
import { column } from './table.ts';

/** A report and where the site stands. */
export interface ReportItem {
  readonly entry: ReportEntry;
  readonly root: string;
}

/** Which report a row belongs to: the first columns of every table by year. */
export const reportColumns = <Item extends ReportItem>() => [
  column<Item>('agencyId', 'string', ({ entry }) => entry.agency.id, {
    required: true,
    pattern: '[0-9]{6}-[a-z][a-z-]*',
  }),
  column<Item>('agency', 'string', ({ entry }) => entry.agency.name, { required: true }),
  column<Item>('year', 'integer', ({ entry }) => entry.year, {
    required: true,
    minimum: 2019,
    unit: FIGURE_UNITS.year,
  }),
  column<Item>('form', 'string', ({ entry }) => entry.report.form, {
    required: true,
    enum: formSchema.options,
  }),
  column<Item>('scope', 'string', ({ entry }) => entry.report.scope, {
    required: true,
    enum: SCOPES,
  }),
  column<Item>('basis', 'string', ({ entry }) => entry.report.basis, {
    required: true,
    enum: BASES,
  }),
];

/** The report's page on the site, at a cell where one is named. */
export function pageOf({ entry, root }: ReportItem, cell?: string): string {
  const page = `${root}agencies/${entry.agency.id}/${entry.year}/`;
  return cell === undefined ? page : `${page}#${cellAnchor(cell)}`;
}

/** Several values in one field. */
export const joinList = (values: readonly (string | number)[]): string | null =>
  values.length === 0 ? null : values.join(' | ');

export const TO_REPORT = {
  fields: ['agencyId', 'year'],
  table: 'reports',
  target: ['agencyId', 'year'],
} as const;
export const TO_AGENCY = { fields: ['agencyId'], table: 'agencies', target: ['agencyId'] } as const;
