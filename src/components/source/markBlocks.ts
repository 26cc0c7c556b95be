import type { Place, Report } from '../../report/report.ts';
import { placeAnchor } from '../../site/addresses.ts';
import type { SourceBlock } from '../../site/sourceDocuments.ts';

type Table = Extract<SourceBlock, { kind: 'table' }>;
type TableCell = Table['rows'][number][number];

/** A cell of a document's table with what was read from it. */
export interface MarkedCell {
  readonly text: string;
  /** Null where an element before it has the same. */
  readonly anchor: string | null;
  readonly columns: number;
  readonly rows: number;
  /** The cells of the form that were read from here. */
  readonly cells: readonly string[];
  /** Whether it names the numbers of its row. */
  readonly isLabel: boolean;
  /** Where it stands on its page: x, y, width and height in points. */
  readonly box: readonly number[] | null;
}

interface Words {
  readonly kind: 'paragraph' | 'heading';
  readonly text: string;
  readonly cells: readonly string[];
}
interface Cells {
  readonly kind: 'table';
  readonly rows: readonly (readonly MarkedCell[])[];
}
export type MarkedBlock = (Words | Cells) & {
  readonly anchor: string | null;
  /** The page that begins with it. */
  readonly page: number | null;
};

/** The blocks of a document, each place marked with the cells that were read from it. */
export function markBlocks(
  blocks: readonly SourceBlock[],
  { cells }: Pick<Report, 'cells'>,
): readonly MarkedBlock[] {
  const read = listRead(cells);
  const shown = new Set<string>();
  let last = 0;
  const show = (place: Place): string | null => {
    const anchor = placeAnchor(place);
    if (shown.has(anchor)) return null;
    shown.add(anchor);
    return anchor;
  };
  const begin = (place: Place): number | null => {
    if (!('page' in place) || place.page === last) return null;
    last = place.page;
    return last;
  };
  return blocks.map((block): MarkedBlock => {
    const page = begin(block.place);
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => markRow(row, read, show));
      for (const { place } of block.rows.flat()) begin(place);
      return { kind: 'table', rows, anchor: null, page };
    }
    const own = read.get(placeAnchor(block.place)) ?? [];
    return { kind: block.kind, text: block.text, cells: own, anchor: show(block.place), page };
  });
}

/** The cells of the form by the anchor of the place that they were read from. */
function listRead(cells: Report['cells']): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  for (const [id, { place }] of Object.entries(cells)) {
    if (!place) continue;
    const anchor = placeAnchor(place);
    read.set(anchor, [...(read.get(anchor) ?? []), id]);
  }
  return read;
}

function markRow(
  row: readonly TableCell[],
  read: ReadonlyMap<string, readonly string[]>,
  show: (place: Place) => string | null,
): MarkedCell[] {
  const own = row.map(({ place }) => read.get(placeAnchor(place)) ?? []);
  const first = own.findIndex((cells) => cells.length > 0);
  return row.map(({ text, place, span }, at) => ({
    text,
    anchor: show(place),
    columns: span?.columns ?? 1,
    rows: span?.rows ?? 1,
    cells: own[at] ?? [],
    isLabel: at === first - 1 && text !== '',
    box: 'page' in place ? place.box : null,
  }));
}
