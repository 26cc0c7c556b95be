import { isTranscription } from './basis.ts';
import type { Place, Report } from './report.ts';

/** What kind of document a report was read from: its places are counted in lines, paragraphs, tables or pages. */
export const SOURCE_KINDS = ['transcription', 'text', 'page', 'word', 'pdf'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** By the media types of the reader's formats; what is none of these is a text. */
const KINDS: Readonly<Record<string, SourceKind>> = {
  'text/html': 'page',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word',
  'application/msword': 'word',
};

export function sourceKindOf(report: Pick<Report, 'basis' | 'source'>): SourceKind {
  if (isTranscription(report)) return 'transcription';
  return KINDS[report.source.mediaType] ?? 'text';
}

/** Whether what was read has lines: a page, a Word file and a PDF have none that a reader would know. */
export function hasLines(report: Pick<Report, 'basis' | 'source'>): boolean {
  return ['transcription', 'text'].includes(sourceKindOf(report));
}

/** Two places are one where they say the same. */
export function samePlace(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
