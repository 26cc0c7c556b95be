import { CONTENT } from '../corpus/folders.ts';
import { readSourceBlocks } from '../corpus/readSourceTexts.ts';
import type { ReportEntry } from '../report/entry.ts';

/** A paragraph, a heading or a table of a document, with its place. */
export type SourceBlock = Awaited<ReturnType<typeof readSourceBlocks>>[number];

/** The page, Word file or PDF that a report was read from, in blocks. */
export function loadDocument({ report }: ReportEntry): Promise<readonly SourceBlock[]> {
  return readSourceBlocks(CONTENT, report.source.file);
}
