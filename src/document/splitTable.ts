import type { DocumentBlock, TableBlock } from './document.ts';
import { isProse } from './isLayout.ts';
import { type LooseRow, layOutGrid } from './layOutGrid.ts';

/** The heading of a section or of a part of one. */
const HEADING = /^(?:[一二三四五六七八九]、|[（(][一二三四五六七八九][)）])/;

/**
 * A table on its grid. Where a report was set into one table with its prose, rows of prose, the
 * headings between them and what stands before the first row of several cells are paragraphs, and what stands between those is a table each.
 */
export function layOutTable(rows: readonly LooseRow[], table: number): DocumentBlock[] {
  const grid = layOutGrid(rows, table);
  const holdsProse = grid.some((cells) => cells.length === 1 && isProse(cells[0]?.text ?? ''));
  const blocks: DocumentBlock[] = [];
  const begins = grid.findIndex((cells) => cells.length > 1);
  let part: TableBlock['rows'][number][] = [];
  const end = () => {
    const place = part.flat()[0]?.place;
    if (place) blocks.push({ kind: 'table', rows: part, place });
    part = [];
  };
  for (const [at, cells] of grid.entries()) {
    const [only] = cells;
    const standsAlone = holdsProse && only !== undefined && cells.length === 1;
    if (standsAlone && (at < begins || isProse(only.text) || HEADING.test(only.text))) {
      end();
      blocks.push({ kind: 'paragraph', text: only.text, place: only.place });
    } else part.push(cells);
  }
  end();
  return blocks;
}
