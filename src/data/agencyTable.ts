import { FIGURE_UNITS, TABLE_WORDS } from '../i18n/tables.ts';
import { type Agency, FUNCTIONS, LEVELS } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import { SCOPES } from '../report/report.ts';
import { joinList } from './columns.ts';
import { column, defineTable } from './table.ts';

interface AgencyItem {
  readonly agency: Agency;
  readonly years: readonly number[];
  readonly root: string;
}

/** A row an agency that has a report. */
export const AGENCY_TABLE = defineTable<AgencyItem>({
  id: 'agencies',
  ...TABLE_WORDS.agencies,
  primaryKey: ['agencyId'],
  foreignKeys: [],
  byYear: false,
  *items({ entries, root }) {
    for (const [first, ...rest] of groupByAgency(entries)) {
      if (!first) continue;
      yield { agency: first.agency, years: [first, ...rest].map(({ year }) => year), root };
    }
  },
  columns: [
    column('agencyId', 'string', ({ agency }) => agency.id, {
      required: true,
      pattern: '[0-9]{6}-[a-z][a-z-]*',
    }),
    column('agency', 'string', ({ agency }) => agency.name, { required: true }),
    column('agencyEn', 'string', ({ agency }) => agency.nameEn ?? null),
    column('formerIds', 'string', ({ agency }) => joinList(agency.formerIds ?? [])),
    column('formerNames', 'string', ({ agency }) =>
      joinList(agency.formerNames.map(({ name, until }) => `${name} (–${until})`)),
    ),
    column('aliases', 'string', ({ agency }) => joinList(agency.aliases)),
    column('divisionCode', 'string', ({ agency }) => agency.divisionCode, {
      required: true,
      pattern: '[0-9]{6}',
    }),
    column('region', 'string', ({ agency }) => joinList(agency.region)),
    column('regionEn', 'string', ({ agency }) => joinList(agency.regionEn ?? [])),
    column('agencies/level', 'string', ({ agency }) => agency.level, {
      required: true,
      enum: LEVELS,
    }),
    column('function', 'string', ({ agency }) => agency.function, {
      required: true,
      enum: FUNCTIONS,
    }),
    column('agencies/scope', 'string', ({ agency }) => agency.scope, {
      required: true,
      enum: SCOPES,
    }),
    column('reports', 'integer', ({ years }) => years.length, {
      required: true,
      minimum: 1,
      unit: FIGURE_UNITS.reports,
    }),
    column('years', 'string', ({ years }) => joinList(years), { required: true }),
    column('agencies/source', 'string', ({ agency, root }) => `${root}agencies/${agency.id}/`, {
      required: true,
    }),
  ],
});

function groupByAgency(entries: readonly ReportEntry[]) {
  return Map.groupBy(entries, ({ agency }) => agency.id).values();
}
