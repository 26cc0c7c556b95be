import type { Dictionary } from '../../i18n/dictionary.ts';
import { isTranscription } from '../../report/basis.ts';
import type { Report } from '../../report/report.ts';
import { hasLines, sourceKindOf } from '../../report/source.ts';

/** How the page of a report's document is called and introduced, by what stands there. */
export function sourceWordsOf(report: Report, { report: { source } }: Dictionary) {
  if (isTranscription(report)) return source.transcribed;
  if (hasLines(report)) return source;
  const { printed } = source;
  return { ...source, ...printed, intro: printed.intros[sourceKindOf(report)] };
}
