import type { SourceDocument } from '../document/document.ts';
import { makeIssue } from '../report/makeIssue.ts';
import type { Report } from '../report/report.ts';
import { FORMS } from '../statute/forms.ts';
import { readClaims } from './claims/readClaims.ts';
import { detectForm } from './detectForm.ts';
import { fillForm } from './extractTranscription.ts';
import { findNameConflict } from './findNameConflict.ts';
import { PRINTED_TEXTS } from './formText.ts';
import { guessScope } from './guessScope.ts';
import { readLabel } from './labels.ts';
import { readDateLine, readPeriod } from './readDates.ts';
import { readContact, readTitle } from './readFront.ts';
import { listProse, readSections } from './readSections.ts';
import { refuseOthers } from './refuse.ts';
import type { SourceContext } from './sourceContext.ts';
import type { TableReading } from './tables/makeCells.ts';
import { readTables } from './tables/readTables.ts';
import { splitRegions } from './tables/splitRegions.ts';

/** Where a date of publication may stand: so many of the first and of the last lines. */
const EDGE = 8;

/** Reads a report that was published as a document: front matter, prose and the three tables. */
export function extractProse(document: SourceDocument, context: SourceContext): Report {
  const lines = listProse(document.blocks);
  const prose = readSections(lines);
  const paragraphs = [...prose.preamble, ...prose.sections.flatMap((section) => section.blocks)];
  const texts = paragraphs.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

  const title = readTitle(lines.slice(0, 20).map((line) => line.text));
  const period = readPeriod(texts);
  const statedYears = {
    title: title?.year ?? null,
    period: period ? Number(period.to.slice(0, 4)) : null,
    file: context.year,
  };
  const year = statedYears.title ?? statedYears.period ?? statedYears.file;
  const regions = splitRegions(document, isInstructed);
  const form = detectForm(regions.flat(), year);
  const tables = readTables(regions, form);
  const isTitled = title !== null;
  refuseOthers({ document, tables, sections: prose.sections, lines, year, isTitled });
  const date = findDate(lines);
  const published = date?.date ?? context.source?.publishedOn ?? null;
  const printedName = title?.agencyName ?? null;
  const named = context.findAgency(printedName);
  const agency = context.agency ?? named;
  const agencyName = agency?.name ?? printedName;
  const scope = context.source?.scope ?? agency?.scope ?? guessScope(printedName);
  return {
    agencyName,
    title: title?.title ?? null,
    year,
    statedYears,
    form,
    scope,
    basis: context.source?.kind === 'transcription' ? 'transcription' : 'source',
    publishedOn: published,
    publishedOnText: date?.text ?? null,
    publishedOnPlace: date?.place ?? null,
    period,
    contact: readContact(texts),
    cells: fillForm(form, tables.cells),
    preamble: prose.preamble,
    sections: prose.sections,
    claims: readClaims(
      paragraphs.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
      { year, scope, agencyName, form },
    ),
    remarks: [],
    issues: [
      ...listPart(prose.sections, tables),
      ...(year === null ? [makeIssue('year-unknown', {})] : []),
      ...(agencyName === null ? [makeIssue('agency-unknown', {})] : []),
      ...findNameConflict(printedName, context),
      ...(date === null && published === null ? [makeIssue('date-missing', {})] : []),
      ...prose.issues,
      ...tables.issues,
      ...listMissing(form, tables),
    ],
    source: {
      file: context.file,
      mediaType: document.mediaType,
      sha256: context.sha256,
      url: context.source?.url ?? null,
    },
  };
}

/** Whether a text is a label with instructions in brackets behind it. */
function isInstructed(text: string): boolean {
  const { head } = readLabel(text);
  return PRINTED_TEXTS.has(head);
}

/** The last date among the report's last lines, else the first among its first. */
function findDate(lines: readonly { text: string; place: Report['preamble'][number]['place'] }[]) {
  const edges = [...lines.slice(-EDGE).reverse(), ...lines.slice(0, EDGE)];
  for (const { text, place } of edges) {
    const found = readDateLine(text);
    if (found) return { ...found, text, place };
  }
  return null;
}

/** One warning for a document that ends before the last table of the form: it is a part of a report. */
function listPart(sections: Report['sections'], tables: TableReading) {
  const last = Math.max(0, ...sections.map(({ number }) => number));
  const hasLastTable = [...tables.cells.keys()].some((id) => id.endsWith('.pending'));
  return hasLastTable || last > 3 ? [] : [makeIssue('part', { section: last })];
}

/** One issue for each table without any cell, and one for each row that is lacking in another. */
function listMissing(form: Report['form'], tables: TableReading) {
  const oneRow = tables.cells.has('requests.otherwise@total');
  return FORMS[form].tables.flatMap((table) => {
    const rows = table.blocks.flatMap((block) =>
      block.rows.map((row) => ({
        row,
        cells: block.columns.map((column) => `${row.id}${block.join}${column.id}`),
      })),
    );
    const lacking = rows.filter(({ cells }) => !cells.some((id) => tables.cells.has(id)));
    if (lacking.length === rows.length) {
      const cells = rows.flatMap((one) => one.cells);
      return [makeIssue('table-missing', { section: table.section }, { cells, doubt: 'reading' })];
    }
    return lacking
      .filter(({ row }) => !(oneRow && row.id.startsWith('requests.otherwise.')))
      .map(({ row, cells }) =>
        makeIssue('row-missing', { row: row.id }, { cells, doubt: 'reading' }),
      );
  });
}
