import { getCollection } from 'astro:content';
import type { Agency } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Report } from '../report/report.ts';

let loaded: Promise<readonly ReportEntry[]> | null = null;

/** Every report of the corpus, by agency and then year; read once a build. */
export function loadEntries(): Promise<readonly ReportEntry[]> {
  loaded ??= readEntries();
  return loaded;
}

async function readEntries(): Promise<readonly ReportEntry[]> {
  const agencies = new Map(
    (await getCollection('agencies')).map(({ data }): [string, Agency] => [data.id, data]),
  );
  const reports = await getCollection('reports');
  return reports
    .map(({ id, data }) => {
      const [agencyId = '', year] = id.split('/');
      const { id: _id, ...report } = data;
      const agency = agencies.get(agencyId) ?? unregistered(agencyId, report);
      return { agency, year: Number(year), report };
    })
    .sort((a, b) =>
      a.agency.id < b.agency.id ? -1 : a.agency.id > b.agency.id ? 1 : a.year - b.year,
    );
}

/** An agency whose folder has no entry in the registry: what its report and code tell. */
function unregistered(id: string, report: Report): Agency {
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
