import { CONTENT } from '../corpus/folders.ts';
import { readSourceFile } from '../corpus/readSourceTexts.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Place, Report } from '../report/report.ts';
import { sourceKindOf } from '../report/source.ts';
import type { Lang } from '../statute/types.ts';
import { fileHref, pageHref, placeAnchor, reportAddress, sourceAddress } from './addresses.ts';

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

/** Whether the document is shown on a page of its own; a text is shown by any browser. */
export const hasSourcePage = (report: Pick<Report, 'basis' | 'source'>): boolean =>
  sourceKindOf(report) !== 'text';

/** Where a reader finds the document: on its page, or the text itself. */
export function sourceHref(entry: ReportEntry, lang: Lang): string {
  const { agency, year, report } = entry;
  return hasSourcePage(report)
    ? pageHref(lang, sourceAddress(agency.id, year))
    : fileHref(sourceFileOf(entry).address);
}

/** The same from the page of its report: short, since hundreds of numbers there lead to it. */
export function sourceBeside(entry: ReportEntry, lang: Lang): string {
  if (hasSourcePage(entry.report)) return 'source/';
  return lang === 'zh' ? `source.${sourceFileOf(entry).ending}` : sourceHref(entry, lang);
}

/** The place of a cell there; of a text with the cell's ordinal in its line. */
export function placeHref(href: string, place: Place): string {
  const ordinal = 'line' in place && !href.endsWith('/') ? `C${place.column}` : '';
  return `${href}#${placeAnchor(place)}${ordinal}`;
}

/** The document as it was added, byte for byte. */
export function loadSourceFile({ report }: ReportEntry): Uint8Array<ArrayBuffer> {
  return readSourceFile(CONTENT, report.source.file);
}
