import { parseDocument } from 'yaml';
import { z } from 'zod';
import { makeIssue } from '../report/makeIssue.ts';
import { type Notes, notesSchema } from '../report/notes.ts';
import type { Report, Status } from '../report/report.ts';
import { isCellId } from '../statute/forms.ts';

/** Where a person may read better than the program; a printed number is never overwritten. */
const UNCERTAIN: readonly Status[] = ['ambiguous', 'unreadable', 'missing'];

/**
 * Lays a curator's notes beside what was read: a cell keeps its value, its status and its text,
 * and carries the reading. What can't be used becomes an issue.
 */
export function applyNotes(report: Report, yaml: string): Report {
  const read = readNotes(yaml);
  if ('cause' in read) {
    return { ...report, issues: [...report.issues, makeIssue('notes-unreadable', read)] };
  }
  const cells = { ...report.cells };
  const issues = [...report.issues];
  for (const { cell: id, ...curated } of read.readings) {
    const cell = isCellId(id) ? cells[id] : undefined;
    if (isCellId(id) && cell && UNCERTAIN.includes(cell.status)) cells[id] = { ...cell, curated };
    else issues.push(makeIssue('notes-cell', { cell: id, status: cell?.status ?? '—' }));
  }
  return { ...report, cells, issues, remarks: read.remarks };
}

function readNotes(yaml: string): Notes | { readonly cause: string } {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) return { cause: error.message.split('\n')[0] ?? error.code };
  const value = toValue(document);
  if (value instanceof Error) return { cause: value.message };
  const result = notesSchema.safeParse(value ?? {});
  if (result.success) return result.data;
  // An issue is one line.
  const lines = z.prettifyError(result.error).split('\n');
  return { cause: lines.map((line) => line.trim()).join(' ') };
}

/** What a document of YAML says; an alias that leads nowhere, or to too much, is found only here. */
function toValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
