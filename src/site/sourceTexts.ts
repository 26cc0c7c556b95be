import { CONTENT } from '../corpus/folders.ts';
import { readSourceLines } from '../corpus/readSourceTexts.ts';
import type { ReportEntry } from '../report/entry.ts';

/** The lines of the hand transcription that a report was read from; none of any other document. */
export function loadLines({ report }: ReportEntry): readonly string[] {
  return readSourceLines(CONTENT, report);
}
