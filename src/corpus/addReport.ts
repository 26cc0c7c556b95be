import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import {
  type Agency,
  CONTRADICTIONS,
  type Contradiction,
  type Source,
  webAddressSchema,
} from '../report/agency.ts';
import type { IssueFacts } from '../report/issueRules.ts';
import type { Report } from '../report/report.ts';
import { REPORT_YEARS } from '../statute/forms.ts';
import { type Choice, chooseById, chooseByName } from './agencies/chooseAgency.ts';
import type { Registry } from './findAgency.ts';
import { findContradictions } from './findContradictions.ts';
import { isNotes, isReportYear } from './listReports.ts';
import { NotAdded } from './notAdded.ts';
import { readReport } from './readReport.ts';

/** What the person who adds a report says of it. */
export interface AddOptions {
  readonly content: string;
  readonly agency?: string | undefined;
  readonly year?: number | undefined;
  readonly url?: string | undefined;
  /** Whether it is added although it contradicts its agency or its year. */
  readonly force?: boolean | undefined;
  /** Whether it takes the place of the report that the year has. */
  readonly replace?: boolean | undefined;
  /** Whether the registry gets an entry for an agency that it lacks. */
  readonly yes?: boolean | undefined;
  /** The day on which it is added, as an ISO date. */
  readonly today: string;
}

/** A report that can be added, with all that is to be written. */
export interface Addition {
  readonly report: Report;
  /** `<agency>/<year>.<ext>`. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly source: Source;
  /** What the registry gets for its agency, where it lacks it. */
  readonly entry: Agency | null;
  /** The keys of the files in whose place it comes. */
  readonly replaces: readonly string[];
}

/**
 * What adding a file would write: `reports/<agency>/<year>.<ext>`, its source and perhaps its agency.
 * Agency and year are those of the options, else those that the report itself tells. Nothing is changed.
 * @throws NotAdded, UnreadableDocument or an error of the file system.
 */
export async function planAddition(
  file: string,
  options: AddOptions,
  registry: Registry,
): Promise<Addition> {
  const bytes = readFileSync(file);
  // By its bare name: the folder in which it lies tells nothing.
  const first = await readReport(bytes, `./${basename(file)}`, registry);
  const { id, entry } = pickAgency(first, options, registry);
  const year = pickYear(first, options);
  const ending = extname(file).toLowerCase();
  const key = `${id}/${year}${ending}`;
  const facts = { agency: id, year };
  const earlier = readEarlier(id, year, options);
  if (earlier.some(({ sha256 }) => sha256 === hash(bytes))) throw NotAdded.for('year-same', facts);
  const before = earlier.map((one) => registry.sources.get(one.key)).find(Boolean);
  const url = options.url ?? before?.url ?? null;
  if (!webAddressSchema.nullable().safeParse(url).success) {
    throw NotAdded.for('address-wrong', { url: url ?? '' });
  }
  const agencies = entry ? new Map(registry.agencies).set(id, entry) : registry.agencies;
  const source: Source = {
    ...(ending === '.csv' ? keepCurated(before) : {}),
    year,
    form: first.form,
    scope: before?.scope ?? agencies.get(id)?.scope ?? first.scope,
    url,
    kind: ending === '.csv' ? 'transcription' : 'document',
  };
  const sources = new Map(registry.sources).set(key, source);
  const report = await readReport(bytes, join(options.content, 'reports', key), {
    agencies,
    sources,
  });
  const accepted = listContradicted(report);
  if (accepted.length > 0 && !options.force) {
    throw NotAdded.forAll(accepted.map((kind) => tellContradicted(report, kind)));
  }
  // To replace what is there is no way out for a report of another year or agency.
  const [there] = earlier;
  if (there && !options.replace) throw NotAdded.for('year-there', { ...facts, file: there.key });
  const replaced = [
    ...(before?.replaced ?? []),
    ...earlier.map(({ sha256 }) => ({ sha256, on: options.today })),
  ];
  return {
    report,
    key,
    bytes,
    source: {
      ...source,
      ...(accepted.length > 0 ? { accepted: [...accepted] } : {}),
      ...(replaced.length > 0 ? { replaced } : {}),
    },
    entry,
    replaces: earlier.map((one) => one.key),
  };
}

function pickAgency(report: Report, options: AddOptions, registry: Registry): Choice {
  const isTaken = options.yes === true;
  return options.agency === undefined
    ? chooseByName(report.agencyName, isTaken, registry)
    : chooseById(options.agency, report.agencyName, isTaken, registry);
}

function pickYear(report: Report, options: AddOptions): number {
  const year = options.year ?? report.year;
  if (year === null) throw NotAdded.for('year-unprinted');
  if (!isReportYear(year, true)) throw NotAdded.for('year-outside', { year, ...REPORT_YEARS });
  return year;
}

/** What a person once noted of a transcription, which does not say it itself. */
function keepCurated(before: Source | undefined): Partial<Source> {
  const { agencyName, title, publishedOn } = before ?? {};
  return {
    ...(agencyName ? { agencyName } : {}),
    ...(title ? { title } : {}),
    ...(publishedOn ? { publishedOn } : {}),
  };
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

function tellContradicted(report: Report, kind: Contradiction): NotAdded {
  const { title, period, file } = report.statedYears;
  if (kind === 'agency') {
    const facts: IssueFacts =
      findContradictions(report, undefined).find((found) => found.kind === kind)?.facts ?? {};
    return NotAdded.for('agency-other', facts);
  }
  const isStated = (title ?? file) === file && (period ?? file) === file;
  return isStated
    ? NotAdded.for('year-forced', { year: file ?? '—', ...REPORT_YEARS })
    : NotAdded.for('year-other', { stated: title ?? period ?? '—', file: file ?? '—' });
}

interface Earlier {
  readonly key: string;
  readonly sha256: string;
}

/** The files that the year has already, whatever their endings. */
function readEarlier(id: string, year: number, { content }: AddOptions): readonly Earlier[] {
  const folder = join(content, 'reports', id);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(`${year}.`) && !isNotes(name))
    .map((name) => ({ key: `${id}/${name}`, sha256: hash(readFileSync(join(folder, name))) }));
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
