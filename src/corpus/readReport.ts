import { createHash } from 'node:crypto';
import { checkReport } from '../check/checkReport.ts';
import { issuesOf } from '../check/evaluate.ts';
import { readDocument } from '../document/readDocument.ts';
import { extractReport } from '../extract/extractReport.ts';
import { AGENCY_ID } from '../report/agency.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { Report } from '../report/report.ts';
import { findAgencyByName, type Registry } from './registry.ts';

/**
 * Reads one report from its bytes, with what the registry knows of its path:
 * `…/<agency>/<year>.<ext>`. Any other path is read without such knowledge.
 * @throws UnreadableDocument where the file is no annual report or of no known format.
 */
export async function readReport(
  bytes: Uint8Array,
  file: string,
  registry: Registry,
): Promise<Report> {
  const { agencyId, year, key } = splitPath(file);
  const agency = registry.agencies.get(agencyId) ?? null;
  const report = extractReport(await readDocument(bytes, file), {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    year,
    agency,
    source: registry.sources.get(key) ?? null,
    findAgency: (name) => findAgencyByName(name, registry),
  });
  const unregistered = agencyId !== '' && !registry.agencies.has(agencyId);
  const named = findAgencyByName(report.agencyName, registry);
  const isOfOther = unregistered && named !== null && !named.formerIds?.includes(agencyId);
  return {
    ...report,
    issues: [
      ...(unregistered ? [makeIssue('agency-unregistered', { id: agencyId })] : []),
      ...(isOfOther
        ? [makeIssue('agency-conflict', { printed: named.name, registered: agencyId })]
        : []),
      ...report.issues,
      ...issuesOf(checkReport(report, agency)),
    ],
  };
}

/** The agency and year that a path of the corpus names; "" where its folder has no agency's id. */
function splitPath(file: string): { agencyId: string; year: number | null; key: string } {
  const [folder = '', name = ''] = file.split(/[\\/]/).slice(-2);
  const year = /^(\d{4})\./.exec(name)?.[1];
  return {
    agencyId: AGENCY_ID.test(folder) ? folder : '',
    year: year === undefined ? null : Number(year),
    key: `${folder}/${name}`,
  };
}
