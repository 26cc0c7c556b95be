import type { SourceDocument, TableBlock } from '../document/document.ts';
import { UnreadableDocument } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import { type Cell, type Issue, type Report, STATUSES, type Status } from '../report/report.ts';
import { cellsOf, describeCell, formOfYear, OTHERWISE_CELLS } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';
import { findNameConflict } from './findNameConflict.ts';
import type { SourceContext } from './sourceContext.ts';

const HEADER = ['cell', 'value', 'status'];
const NO_CONTACT = { address: null, postcode: null, phone: null, email: null, website: null };

/**
 * Reads a hand transcription: a CSV with the columns `cell,value,status`, one line a cell.
 * Cells that it leaves out are `missing`; lines that can't be used become issues.
 * @throws UnreadableDocument where the header is not that of a transcription.
 */
export function extractTranscription(document: SourceDocument, context: SourceContext): Report {
  const [header, ...lines] = (document.blocks[0] as TableBlock).rows;
  if (HEADER.some((name, index) => header?.[index]?.text !== name)) {
    throw new UnreadableDocument('transcription-header', { header: HEADER.join(',') });
  }
  const issues: Issue[] = [];
  const read = new Map<string, Cell>();
  for (const line of lines) {
    const [name, value, status] = line;
    if (!name || name.text === '') continue;
    const facts = { cell: name.text, value: value?.text ?? '', status: status?.text ?? '' };
    const cell = describeCell(name.text) ? readLine(facts.value, facts.status) : null;
    if (cell === null) {
      issues.push(makeIssue('transcription-line', facts, { place: name.place }));
    } else if (read.has(name.text)) {
      issues.push(makeIssue('transcription-twice', facts, { place: name.place }));
    } else {
      read.set(name.text, { ...cell, place: (value ?? name).place });
    }
  }
  const year = context.source?.year ?? context.year;
  const form = context.source?.form ?? guessForm(read, year);
  return {
    agencyName: context.agency?.name ?? context.source?.agencyName ?? null,
    title: context.source?.title ?? null,
    year,
    statedYears: { title: context.source?.year ?? null, period: null, file: context.year },
    form,
    scope: context.source?.scope ?? context.agency?.scope ?? 'unknown',
    basis: 'transcription',
    publishedOn: context.source?.publishedOn ?? null,
    publishedOnText: null,
    publishedOnPlace: null,
    period: year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` },
    contact: NO_CONTACT,
    cells: fillForm(form, read),
    preamble: [],
    sections: [],
    claims: [],
    remarks: [],
    issues: [...findNameConflict(context.source?.agencyName ?? null, context), ...issues],
    source: {
      file: context.file,
      mediaType: document.mediaType,
      sha256: context.sha256,
      url: context.source?.url ?? null,
    },
  };
}

/** The value and status of one line, or null where the two contradict each other. */
function readLine(value: string, status: string): Cell | null {
  if (!(STATUSES as readonly string[]).includes(status)) return null;
  const certain = status === 'reported' || status === 'recovered';
  if (!certain) return value === '' ? { value: null, status: status as Status, text: '' } : null;
  return /^-?\d+(\.\d+)?$/.test(value)
    ? { value: Number(value), status: status as Status, text: value }
    : null;
}

function guessForm(read: ReadonlyMap<string, Cell>, year: number | null): FormId {
  if (read.has('licensing.priorYearItems')) return '2019';
  return (year === null ? null : formOfYear(year)) ?? '2021';
}

/** Every cell of the form in its order; those not read are missing. */
export function fillForm(form: FormId, read: ReadonlyMap<string, Cell>): Report['cells'] {
  const extra = form === '2021' ? OTHERWISE_CELLS.filter((id) => read.has(id)) : [];
  const ids = [...cellsOf(form).map((cell) => cell.id), ...extra];
  return Object.fromEntries(
    ids.map((id) => [id, read.get(id) ?? { value: null, status: 'missing', text: '' }]),
  );
}
