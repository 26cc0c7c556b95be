import type { ReportEntry } from '../report/entry.ts';
import { languagePaths } from '../site/addresses.ts';
import { groupByAgency } from '../site/coverage.ts';
import { loadEntries } from '../site/entries.ts';
import { hasSourcePage } from '../site/sourceFiles.ts';

interface Path<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** The pages of every report, in each language. */
export async function reportPaths() {
  const entries = await loadEntries();
  return inEachLanguage(
    entries.map((entry) => ({ params: paramsOfReport(entry), props: { entry } })),
  );
}

/** The pages of the documents that no browser shows as they are, in each language. */
export async function sourcePaths() {
  const entries = (await loadEntries()).filter(({ report }) => hasSourcePage(report));
  return inEachLanguage(
    entries.map((entry) => ({ params: paramsOfReport(entry), props: { entry } })),
  );
}

/** The pages of every agency, in each language. */
export async function agencyPaths() {
  const agencies = groupByAgency(await loadEntries());
  return inEachLanguage(
    agencies.map((entry) => ({ params: { agency: entry.agency.id }, props: { entry } })),
  );
}

/** What the routes under `[agency]/[year]/` want to know of a report. */
export function paramsOfReport({ agency, year }: ReportEntry) {
  return { agency: agency.id, year: String(year) };
}

export function inEachLanguage<Params, Props>(paths: readonly Path<Params, Props>[]) {
  return languagePaths().flatMap(({ params, props }) =>
    paths.map((path) => ({
      params: { ...params, ...path.params },
      props: { ...props, ...path.props },
    })),
  );
}
