import type { Report } from './report.ts';

/** Documents that are a text as they stand, so that their lines can be shown. */
const TEXTS = ['text/plain', 'text/csv'];

/** Whether what was read has lines: a page, a Word file and a PDF have none that a reader would know. */
export function hasLines({ source }: Pick<Report, 'source'>): boolean {
  return TEXTS.includes(source.mediaType);
}
