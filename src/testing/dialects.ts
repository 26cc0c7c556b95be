import type { Sheet, SheetRow } from './layOutForm.ts';
import { printBars } from './printBars.ts';

/** A way in which tables stand in a text. */
export type Dialect = (typeof DIALECTS)[number];
export const DIALECTS = [
  'cell-a-line',
  'bare-cell-a-line',
  'tabs',
  'tabs-on-a-grid',
  'markdown',
  'html',
  'spaces',
  'flattened',
  'flattened-to-one-line',
  'bars',
  'bars-padded',
  'bars-cell-a-line',
] as const;

const PROSE = [
  { section: 1, text: '认真贯彻落实政府信息公开条例，依法公开政府信息，办理结果按规定答复。' },
  { section: 5, text: '公开的及时性有待提高，下一步将加强培训。' },
  { section: 6, text: '无其他需要报告的事项。' },
] as const;

/** Prints a report as a text in a dialect, its prose between the tables. */
export function printSheet(
  sheet: Sheet,
  dialect: Dialect,
  prose: readonly { readonly section: 1 | 5 | 6; readonly text: string }[] = PROSE,
): string {
  const table = (rows: readonly SheetRow[]) => printTable(rows, dialect);
  const heading = (section: number) => sheet.headings[section - 1] ?? '';
  const paragraphs = (section: 1 | 5 | 6) =>
    prose.filter((one) => one.section === section).map(({ text }) => text);
  return [
    sheet.title,
    '',
    sheet.preamble,
    heading(1),
    ...paragraphs(1),
    heading(2),
    table(sheet.disclosure),
    heading(3),
    table(sheet.requests),
    heading(4),
    table(sheet.disputes),
    heading(5),
    ...paragraphs(5),
    heading(6),
    ...paragraphs(6),
    '',
  ].join('\n');
}

const texts = (row: SheetRow) => [...row.labels, ...row.values.map((value) => value.text)];

/** Prints a table; lines that a converter took for prose part it into several. */
function printTable(rows: readonly SheetRow[], dialect: Dialect): string {
  const at = rows.findIndex((row) => row.kind === 'line');
  if (at < 0) return printPart(rows, dialect);
  const before = at === 0 ? [] : [printPart(rows.slice(0, at), dialect)];
  const after = rows.slice(at + 1);
  return [
    ...before,
    printLine(rows[at]),
    ...(after.length === 0 ? [] : [printTable(after, dialect)]),
  ].join('\n');
}

function printPart(rows: readonly SheetRow[], dialect: Dialect): string {
  switch (dialect) {
    case 'cell-a-line':
      return rows
        .map((row) =>
          texts(row)
            .map((text) => `\t${text}\n`)
            .join(''),
        )
        .join('\n');
    case 'bare-cell-a-line':
      return rows.map((row) => texts(row).join('\n')).join('\n');
    case 'tabs':
      return rows.map((row) => texts(row).join('\t')).join('\n');
    case 'tabs-on-a-grid':
      return rows.map((row) => [...padLabels(row), ...valuesOf(row)].join('\t')).join('\n');
    case 'markdown':
      return printMarkdown(rows);
    case 'html':
      return printHtml(rows);
    case 'spaces':
      return rows.map((row) => printSpaced(row, labelWidthOf(rows))).join('\n');
    case 'flattened':
    case 'flattened-to-one-line':
      return rows
        .map((row) => [...row.labels, ...valuesOf(row)].join(''))
        .join(dialect === 'flattened' ? '\n' : '');
    case 'bars':
    case 'bars-padded':
    case 'bars-cell-a-line':
      return printBars(rows, dialect);
  }
}

const valuesOf = (row: SheetRow) => row.values.map((value) => value.text);

/** Three columns of labels: merged cells leave empty ones. */
function padLabels(row: SheetRow): string[] {
  const labels = [...row.labels];
  while (labels.length < 3) labels.unshift('');
  return row.labels.length === 0 ? [] : labels;
}

const printLine = (row: SheetRow | undefined) => (row ? texts(row).join(' ') : '');

function printMarkdown(rows: readonly SheetRow[]): string {
  const lines = rows.map((row) => {
    const cells = row.kind === 'header' ? row.labels : [...padLabels(row), ...valuesOf(row)];
    return `| ${cells.join(' | ')} |`;
  });
  return [lines[0], '| --- | --- |', ...lines.slice(1), ''].join('\n');
}

function printHtml(rows: readonly SheetRow[]): string {
  const cell = (text: string) => `<td style="border:1px solid"><p>${text}</p></td>`;
  const lines = rows.map((row) => `<tr>${texts(row).map(cell).join('')}</tr>`);
  return `<table><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

const LABEL_WIDTH = 64;
const VALUE_WIDTH = 10;

/** A table whose rows have no labels begins at the left edge. */
const labelWidthOf = (rows: readonly SheetRow[]) =>
  rows.some((row) => row.kind === 'values' && row.labels.length > 0) ? LABEL_WIDTH : 0;

function printSpaced(row: SheetRow, labelWidth: number): string {
  if (row.over) return printHeader(row.labels, row.over, labelWidth);
  if (row.kind === 'header') return `${' '.repeat(10)}${row.labels.join('    ')}`;
  const labels = row.labels.join('  ');
  const values = valuesOf(row).map((text) => centre(text, VALUE_WIDTH));
  return `${labels.padEnd(labelWidth)}${values.join('')}`.trimEnd();
}

/** A form's cells are centred; two that stand close are still two spaces apart. */
function centre(text: string, width: number): string {
  const free = Math.max(width - text.length, 2);
  return `${' '.repeat(Math.ceil(free / 2))}${text}${' '.repeat(Math.floor(free / 2))}`;
}

function printHeader(
  labels: readonly string[],
  over: NonNullable<SheetRow['over']>,
  labelWidth: number,
): string {
  let line = '';
  labels.forEach((label, at) => {
    const [first, last] = over[at] ?? [null, null];
    if (first === null) {
      line += `${' '.repeat(10)}${label}`;
      return;
    }
    line = line.padEnd(labelWidth + first * VALUE_WIDTH);
    line += centre(label, labelWidth + (last + 1) * VALUE_WIDTH - line.length);
  });
  return line.trimEnd();
}
