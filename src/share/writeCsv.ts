import Papa from 'papaparse';

/** What stands in one field of a CSV. */
export type Field = string | number | boolean | null;

/** Tells programs, and Excel above all, that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
/**
 * What a spreadsheet would take for the start of a formula, in half and full width, also behind
 * white space: some imports trim it.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;
/** What LibreOffice takes for separators beside the comma: a text with one of them is quoted. */
const SEPARATOR = /[;\t]/;

/** A text that no spreadsheet takes for a formula. */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * A text with nothing in it that any rule of CSV, of guarding or of quoting is about stands as it is. Nearly every field
 * is one, and to ask for the rules one by one takes most of the time that a large table is written in.
 */
const PLAIN = /^[^\s",;=+\-@\uFF1D\uFF0B\uFF0D\uFF20](?:[^"\r\n\t,;\uFEFF]*[^\s",;])?$/;

/** Lines of CSV, each with its CRLF: numbers plain, null empty, text guarded against formulas. */
export function csvLines(rows: readonly (readonly Field[])[]): string {
  let lines = '';
  for (const row of rows) {
    let line = '';
    let comma = '';
    for (const field of row) {
      line += `${comma}${csvField(field)}`;
      comma = ',';
    }
    lines += `${line}\r\n`;
  }
  return lines;
}

function csvField(field: Field): string {
  if (field === null) return '';
  if (typeof field !== 'string' || PLAIN.test(field)) return String(field);
  const quotes = SEPARATOR.test(field);
  return Papa.unparse([[guardText(field)]], { quotes });
}

/** A whole file: UTF-8 with a byte order mark, a header row, then the rows. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Field[])[]): string {
  return `${BYTE_ORDER_MARK}${csvLines([columns])}${csvLines(rows)}`;
}
