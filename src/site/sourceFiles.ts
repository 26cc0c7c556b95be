import { CONTENT } from '../corpus/folders.ts';
import { readSourceFile } from '../corpus/readSourceTexts.ts';
import type { ReportEntry } from '../report/entry.ts';
import { reportAddress } from './addresses.ts';

/** A source document as the site gives it. */
export interface SourceFile {
  /** What stands behind `source.` in its address. */
  readonly ending: string;
  /** From `/`. */
  readonly address: string;
  readonly mediaType: string;
  /** What it is called when it is saved: every `source.txt` in a folder of downloads would be called the same. */
  readonly saveAs: string;
}

/** Endings of what a browser shows or saves and doesn't run. */
const NOT_RUN = new Set(['txt', 'csv', 'md', 'pdf', 'doc', 'docx', 'wps', 'rtf', 'xls', 'xlsx']);

/** Where a report's document stands beside its page; what a browser might run is given as a text. */
export function sourceFileOf({ agency, year, report }: ReportEntry): SourceFile {
  const { file, mediaType } = report.source;
  const own = /\.([^./]+)$/.exec(file.toLowerCase())?.[1] ?? 'txt';
  const isRun = !NOT_RUN.has(own);
  const ending = isRun ? `${own}.txt` : own;
  return {
    ending,
    address: `${reportAddress(agency.id, year)}source.${ending}`,
    mediaType: isRun ? 'text/plain' : mediaType,
    saveAs: `${agency.id}-${year}.${ending}`,
  };
}

/** The document as it was added, byte for byte. */
export function loadSourceFile({ report }: ReportEntry): Uint8Array<ArrayBuffer> {
  return readSourceFile(CONTENT, report.source.file);
}
