import type { ReportEntry } from '../report/entry.ts';
import { languagePaths } from '../site/addresses.ts';
import { groupByAgency } from '../site/coverage.ts';
import { loadEntries } from '../site/entries.ts';
import { hasSourcePage } from '../site/sourceFiles.ts';
import { ifDrawn, keyOfProfile, keyOfReports } from './_agencyKeys.ts';

/** The pages of every report, in each language. */
export const reportPaths = () => pathsOfReports(loadEntries());

/** The pages of the documents that no browser shows as they are, in each language. */
export const sourcePaths = () =>
  pathsOfReports(loadEntries().filter(({ report }) => hasSourcePage(report)));

function pathsOfReports(entries: readonly ReportEntry[]) {
  return inEachLanguage(
    entries.map((entry) => ({
      params: paramsOfReport(entry),
      props: { entry },
      cacheKey: ifDrawn(entry.agency.id, keyOfReports),
    })),
  );
}

/** The pages of every agency, in each language. */
export function agencyPaths() {
  return inEachLanguage(
    groupByAgency(loadEntries()).map((entry) => ({
      params: { agency: entry.agency.id },
      props: { entry },
      cacheKey: ifDrawn(entry.agency.id, keyOfProfile),
    })),
  );
}

/** What the routes under `[agency]/[year]/` want to know of a report. */
export function paramsOfReport({ agency, year }: ReportEntry) {
  return { agency: agency.id, year: String(year) };
}

interface Path<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  /** What the page is drawn from, as a hash; undefined where this process does not draw it. */
  readonly cacheKey: string | undefined;
}

function inEachLanguage<Params, Props>(paths: readonly Path<Params, Props>[]) {
  return languagePaths().flatMap(({ params, props }) =>
    paths.map((path) => ({
      params: { ...params, ...path.params },
      props: { ...props, ...path.props },
      cacheKey: path.cacheKey,
    })),
  );
}
