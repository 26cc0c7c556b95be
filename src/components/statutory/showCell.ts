import type { FigureRow } from '../../figures/figure.ts';
import { formatNumber } from '../../figures/formatNumber.ts';
import { rowData } from '../../figures/rowData.ts';
import { cellAnchor } from '../../figures/rows.ts';
import { unitAfter } from '../../figures/words.ts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Cell, Report } from '../../report/report.ts';
import { sourceKindOf } from '../../report/source.ts';
import { escapeXml } from '../../share/escapeXml.ts';
import { placeHref } from '../../site/sourceFiles.ts';
import { type CellId, describeCell } from '../../statute/forms.ts';
import type { Lang } from '../../statute/types.ts';
import { briefTitle, cellTitle } from '../cells/cellWords.ts';

/** What the cells of a table are shown with. */
export interface CellsContext {
  readonly lang: Lang;
  readonly report: Report;
  /** Rows of the table's figure by the cells that they show. */
  readonly rows: ReadonlyMap<string, FigureRow>;
  /** Where a reader finds the document. */
  readonly source: string;
  /** Whether to show the unit: needed where the units of a column differ. */
  readonly withUnit: boolean;
}

/** How a cell stands in a statutory table. */
export interface ShownCell {
  readonly cell: Cell;
  /** Of its `td`: its anchor, its row of the figure, its account. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** Its place in the document; undefined where it has none. */
  readonly href: string | undefined;
  readonly unit: string | undefined;
  /** A number as it is printed needs nothing around it: a table has two hundred. Null for any other cell. */
  readonly plain: string | null;
}

export function showCell(
  id: CellId,
  colspan: number | undefined,
  context: CellsContext,
): ShownCell {
  const { lang, report, rows, source, withUnit } = context;
  const cell = report.cells[id] ?? { value: null, status: 'missing' as const, text: '' };
  const unit = withUnit
    ? unitAfter({ series: id, unit: describeCell(id)?.unit ?? '' }, lang, cell.value)
    : undefined;
  const { status, value, curated } = cell;
  const isPlain = status === 'reported' && value !== null && !curated && unit === undefined;
  const kind = sourceKindOf(report);
  const dictionary = dictionaryOf(lang);
  const row = rows.get(id);
  /** Which row it shows its id says, and its table of which report; a status that is not told is `reported`. */
  const { 'data-row': _, 'data-status': told, ...shown } = row ? rowData(row) : {};
  return {
    cell,
    attributes: {
      id: cellAnchor(id),
      colspan,
      title:
        !isPlain || kind === 'transcription'
          ? cellTitle(id, cell, lang, dictionary, kind)
          : briefTitle(id, cell, lang, dictionary),
      'data-why': cell.why,
      // What is printed, where it is not the number as it is.
      'data-printed': cell.text === String(value ?? '') ? undefined : cell.text,
      'data-status': told === 'reported' ? undefined : told,
      ...shown,
    },
    href: cell.place && placeHref(source, cell.place),
    unit,
    plain: isPlain ? formatNumber(value) : null,
  };
}

/** A cell with a plain number as HTML: as components, two hundred of them take a seventh of the time of their page. */
export function writePlain({ attributes, href }: ShownCell, plain: string): string {
  const link = href === undefined ? plain : `<a href="${escapeXml(href)}">${plain}</a>`;
  return `<td${writeAttributes(attributes)}>${link}</td>`;
}

function writeAttributes(attributes: ShownCell['attributes']): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${escapeXml(String(value))}"`;
  }
  return text;
}
