import Papa from 'papaparse';
import { type SourceDocument, UnreadableDocument } from './document.ts';
import { dropControls } from './textLines.ts';

/** Reads CSV into one table; a cell's place is its line and its ordinal in the line. */
export function readCsv(text: string): SourceDocument {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const fatal = errors.find((error) => error.type === 'Quotes');
  if (fatal) {
    const facts = { line: (fatal.row ?? 0) + 1, message: fatal.message };
    throw new UnreadableDocument('csv-quotes', facts);
  }
  const rows = data.map((cells, row) =>
    cells.map((cell, column) => ({
      text: dropControls(cell).trim(),
      place: { line: row + 1, column: column + 1 },
    })),
  );
  return {
    mediaType: 'text/csv',
    blocks: [{ kind: 'table', rows, place: { line: 1, column: 1 } }],
  };
}
