import type { Agency } from './agency.ts';
import type { Report } from './report.ts';

/** A report with the agency that made it. */
export interface ReportEntry {
  readonly agency: Agency;
  readonly year: number;
  readonly report: Report;
}

/** The entry of a report by its agency's id; an agency without an entry in the registry is made up. */
export function makeEntry(
  agencies: ReadonlyMap<string, Agency>,
  agencyId: string,
  year: number,
  report: Report,
): ReportEntry {
  return { agency: agencies.get(agencyId) ?? unregisteredAgency(agencyId, report), year, report };
}

/** An agency whose folder has no entry in the registry: what its report and code tell. */
function unregisteredAgency(id: string, report: Report): Agency {
  return {
    id,
    name: report.agencyName ?? id,
    formerNames: [],
    aliases: [],
    divisionCode: id.slice(0, 6),
    region: [id.slice(0, 6)],
    level:
      id.slice(2, 6) === '0000' ? 'province' : id.slice(4, 6) === '00' ? 'prefecture' : 'county',
    function: 'other',
    scope: report.scope,
  };
}
