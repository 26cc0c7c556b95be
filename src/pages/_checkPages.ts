import { loadChecks } from '../site/checks.ts';
import { inEachLanguage, paramsOfReport } from './_reportPaths.ts';

/** The page of checks of every report, in each language. */
export async function checkPages() {
  return inEachLanguage(
    (await loadChecks()).map((checked) => ({
      params: paramsOfReport(checked.entry),
      props: { checked },
    })),
  );
}
