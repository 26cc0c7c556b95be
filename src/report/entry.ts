import type { Agency } from './agency.ts';
import type { Report } from './report.ts';

/** A report with the agency that made it. */
export interface ReportEntry {
  readonly agency: Agency;
  readonly year: number;
  readonly report: Report;
}

/** A report with its agency, by its id `<agency>/<year>`; an agency that the registry lacks is made up. */
export function makeEntry(
  agencies: ReadonlyMap<string, Agency>,
  id: string,
  report: Report,
): ReportEntry {
  const [agencyId = '', year] = id.split('/');
  const agency = agencies.get(agencyId) ?? unregisteredAgency(agencyId, report);
  return { agency, year: Number(year), report };
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
