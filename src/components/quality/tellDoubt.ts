import type { CheckResult } from '../../check/check.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { isTranscription } from '../../report/basis.ts';
import type { Report } from '../../report/report.ts';

/**
 * Who may have erred in what fails, in brief and in full: the source or our reading of it; of a
 * transcription nobody knows before it is compared with the original. Null where nothing fails.
 */
export function tellDoubt(
  { doubt }: Pick<CheckResult, 'doubt'>,
  report: Report,
  { quality }: Dictionary,
): { readonly doubt: string; readonly text: string } | null {
  if (!doubt) return null;
  if (doubt === 'source' && isTranscription(report)) return quality.transcribed;
  return { doubt: quality.doubts[doubt], text: quality.doubtTexts[doubt] };
}
