import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { AGENCY_ID, type Source } from '../report/agency.ts';
import type { Report } from '../report/report.ts';
import { isNotes } from './buildCollections.ts';
import { readReport } from './readReport.ts';
import { findAgencyByName, readRegistry } from './registry.ts';

interface Wish {
  readonly content: string;
  readonly file: string;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly url: string | undefined;
}

/** Why a report was not added, in one clause. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
}

/**
 * Copies a report into the corpus as `reports/<agency>/<year>.<ext>` and notes its source.
 * Agency and year are those wished for, else those that the report itself tells.
 * @throws NotAdded or UnreadableDocument saying why not; then nothing was changed.
 */
export async function addReport(wish: Wish): Promise<{ report: Report; target: string }> {
  const registry = readRegistry(wish.content);
  const bytes = readFileSync(wish.file);
  const first = await readReport(bytes, wish.file, registry);
  const year = wish.year ?? first.year;
  if (year === null) throw new NotAdded('it tells no year: give it with --year');
  const agency = wish.agency ?? findAgencyByName(first.agencyName, registry)?.id;
  if (!agency) {
    throw new NotAdded(
      `its agency (${first.agencyName ?? 'not printed'}) is not in the registry: give its id with --agency`,
    );
  }
  if (!AGENCY_ID.test(agency)) {
    throw new NotAdded(`"${agency}" is no id of an agency: six digits, a hyphen, its function`);
  }
  const key = `${agency}/${year}${extname(wish.file).toLowerCase()}`;
  const target = join(wish.content, 'reports', key);
  const there = findYear(join(wish.content, 'reports', agency), year);
  if (there) throw new NotAdded(`${agency} has a report for ${year} already: ${there}`);
  if (wish.url !== undefined && !URL.canParse(wish.url)) {
    throw new NotAdded(`"${wish.url}" is no address`);
  }
  const source: Source = {
    year,
    form: first.form,
    scope: registry.agencies.get(agency)?.scope ?? first.scope,
    url: wish.url ?? null,
    kind: extname(wish.file).toLowerCase() === '.csv' ? 'transcription' : 'document',
  };
  const sources = new Map([...registry.sources, [key, source] as const]);
  const report = await readReport(bytes, target, { ...registry, sources });
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(wish.file, target);
  const text = JSON.stringify(Object.fromEntries(sources), null, 2);
  writeFileSync(join(wish.content, 'sources.json'), `${text}\n`);
  return { report, target };
}

/** The report of a year in an agency's folder, whatever its ending. */
function findYear(folder: string, year: number): string | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder).find((name) => name.startsWith(`${year}.`) && !isNotes(name)) ?? null;
}
