import type { SourceDocument } from '../document/document.ts';
import type { Report } from '../report/report.ts';
import { extractProse } from './extractProse.ts';
import { extractTranscription } from './extractTranscription.ts';
import type { SourceContext } from './sourceContext.ts';

/**
 * Reads a document into a report. Damage becomes statuses and issues.
 * @throws UnreadableDocument where the document is no annual report.
 */
export function extractReport(document: SourceDocument, context: SourceContext): Report {
  return document.mediaType === 'text/csv'
    ? extractTranscription(document, context)
    : extractProse(document, context);
}
