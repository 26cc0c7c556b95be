import type { CheckedReport } from '../check/checkReport.ts';
import type { Lang } from '../i18n/dictionary.ts';
import { languagePaths } from '../site/addresses.ts';
import { loadChecks } from '../site/checks.ts';

export interface CheckPage {
  readonly lang: Lang;
  readonly checked: CheckedReport;
  readonly [name: string]: unknown;
}

/** The page of checks of every report and the files beside it, in each language. */
export async function checkPages() {
  const all = await loadChecks();
  return languagePaths().flatMap(({ params, props }) =>
    all.map((checked) => ({
      params: {
        ...params,
        agency: checked.entry.agency.id,
        year: String(checked.entry.year),
      },
      props: { ...props, checked },
    })),
  );
}

export function csvResponse(csv: string): Response {
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

export function jsonResponse(json: string): Response {
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
