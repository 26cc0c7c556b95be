import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CheckResult } from '../check/check.ts';
import { checkReport } from '../check/checkReport.ts';
import { issuesOf } from '../check/evaluate.ts';
import type { SourceDocument } from '../document/document.ts';
import { readDocument } from '../document/readDocument.ts';
import { extractReport } from '../extract/extractReport.ts';
import type { Agency } from '../report/agency.ts';
import { AGENCY_ID } from '../report/agencyId.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { Report } from '../report/report.ts';
import { findAgencyByName, type Registry } from './findAgency.ts';

/** A file as read: what it holds, the report in it, and what became of the checks of that report. */
export interface Reading {
  readonly document: SourceDocument;
  readonly report: Report;
  /** Of its folder, else the one that it names; null where the registry has none. */
  readonly agency: Agency | null;
  readonly results: readonly CheckResult[];
}

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
  return (await readChecked(bytes, file, registry)).report;
}

/** The same with all that was found on the way. It touches no file, so that it runs in a browser as well. */
export async function readChecked(
  bytes: Uint8Array,
  file: string,
  registry: Registry,
): Promise<Reading> {
  const { agencyId, year, key } = splitPath(file);
  const filed = registry.agencies.get(agencyId) ?? null;
  const document = await readDocument(bytes, file);
  const report = extractReport(document, {
    file,
    sha256: sha256Of(bytes),
    year,
    agency: filed,
    source: registry.sources.get(key) ?? null,
    findAgency: (name) => findAgencyByName(name, registry),
  });
  const unregistered = agencyId !== '' && filed === null;
  const named = findAgencyByName(report.agencyName, registry);
  const isOfOther = unregistered && named !== null && !named.formerIds?.includes(agencyId);
  const agency = filed ?? (unregistered ? null : named);
  const results = checkReport(report, agency);
  const issues = [
    ...(unregistered ? [makeIssue('agency-unregistered', { id: agencyId })] : []),
    ...(isOfOther
      ? [makeIssue('agency-conflict', { printed: named.name, registered: agencyId })]
      : []),
    ...report.issues,
    ...issuesOf(results),
  ];
  return { document, report: { ...report, issues }, agency, results };
}

/** The fingerprint of a file, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
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
