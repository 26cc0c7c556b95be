import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describeIssue } from '../i18n/issues.ts';
import {
  AGENCY_ID,
  CONTRADICTIONS,
  type Contradiction,
  type Source,
  webAddressSchema,
} from '../report/agency.ts';
import type { Report } from '../report/report.ts';
import { REPORT_YEARS } from '../statute/forms.ts';
import { findContradictions } from './findContradictions.ts';
import { isNotes, isReportYear } from './listReports.ts';
import { readReport } from './readReport.ts';
import { findAgencyByName, type Registry } from './registry.ts';

/** What the person who adds a report says of it. */
export interface Wish {
  readonly content: string;
  readonly agency?: string | undefined;
  readonly year?: number | undefined;
  readonly url?: string | undefined;
  /** Whether it is added although it contradicts its agency or its year. */
  readonly force?: boolean | undefined;
}

/** A report that can be added, with all that is to be written. */
export interface Addition {
  readonly report: Report;
  /** `<agency>/<year>.<ext>`. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly source: Source;
}

/** Why a report was not added, in one clause. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
}

/**
 * What adding a file would write: `reports/<agency>/<year>.<ext>` and its source. Agency and year are
 * those wished for, else those that the report itself tells. Nothing is changed.
 * @throws NotAdded, UnreadableDocument or an error of the file system.
 */
export async function planAddition(
  file: string,
  wish: Wish,
  registry: Registry,
): Promise<Addition> {
  const bytes = readFileSync(file);
  // By its bare name: the folder in which it lies tells nothing.
  const first = await readReport(bytes, `./${basename(file)}`, registry);
  const agency = pickAgency(first, wish, registry);
  const year = pickYear(first, wish);
  const ending = extname(file).toLowerCase();
  const key = `${agency}/${year}${ending}`;
  const there = findYear(join(wish.content, 'reports', agency), year);
  if (there) throw new NotAdded(`${agency} has a report for ${year} already: ${there}`);
  const url = wish.url ?? null;
  if (!webAddressSchema.nullable().safeParse(url).success) {
    throw new NotAdded(`"${url}" is no address: it must begin with https:// or http://`);
  }
  const source: Source = {
    year,
    form: first.form,
    scope: registry.agencies.get(agency)?.scope ?? first.scope,
    url,
    kind: ending === '.csv' ? 'transcription' : 'document',
  };
  const sources = new Map([...registry.sources, [key, source] as const]);
  const report = await readReport(bytes, join(wish.content, 'reports', key), {
    ...registry,
    sources,
  });
  const accepted = listContradicted(report);
  if (accepted.length > 0 && !wish.force) {
    throw new NotAdded(`${tellContradicted(report, accepted)}; --force adds it all the same`);
  }
  return {
    report,
    key,
    bytes,
    source: accepted.length > 0 ? { ...source, accepted: [...accepted] } : source,
  };
}

function pickAgency(report: Report, wish: Wish, registry: Registry): string {
  const agency = wish.agency ?? findAgencyByName(report.agencyName, registry)?.id;
  if (!agency) {
    throw new NotAdded(
      `its agency (${report.agencyName ?? 'not printed'}) is not in the registry: give its id with --agency`,
    );
  }
  if (!AGENCY_ID.test(agency)) {
    throw new NotAdded(`"${agency}" is no id of an agency: six digits, a hyphen, its function`);
  }
  return agency;
}

function pickYear(report: Report, wish: Wish): number {
  const year = wish.year ?? report.year;
  if (year === null) throw new NotAdded('it tells no year: give it with --year');
  if (!isReportYear(year, true)) throw new NotAdded(tellYear(year));
  return year;
}

function tellYear(year: number | null): string {
  return `${year} is no year of a report: they are from ${REPORT_YEARS.from} to ${REPORT_YEARS.to}`;
}

/** What the report or the form says against its place; here a year that nothing in it supports is enough. */
function listContradicted(report: Report): readonly Contradiction[] {
  const { title, period, file } = report.statedYears;
  const stated = [title, period].filter((year) => year !== null);
  const isOtherYear = stated.length > 0 && stated.every((year) => year !== file);
  const found = new Set(findContradictions(report, undefined).map(({ kind }) => kind));
  if (isOtherYear || (file !== null && !isReportYear(file))) found.add('year');
  return CONTRADICTIONS.filter((kind) => found.has(kind));
}

function tellContradicted(report: Report, kinds: readonly Contradiction[]): string {
  const { title, period, file } = report.statedYears;
  const conflict = report.issues.find(({ rule }) => rule === 'agency-conflict');
  const told: Record<Contradiction, string> = {
    year:
      (title ?? file) === file && (period ?? file) === file
        ? tellYear(file)
        : `it is a report for ${title ?? period}, not for ${file}`,
    agency: conflict ? describeIssue(conflict, 'en') : '',
  };
  return kinds.map((kind) => told[kind]).join('; ');
}

/** The report of a year in an agency's folder, whatever its ending. */
function findYear(folder: string, year: number): string | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder).find((name) => name.startsWith(`${year}.`) && !isNotes(name)) ?? null;
}
