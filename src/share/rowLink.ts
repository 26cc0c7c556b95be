import type { FigureRow } from '../figures/figure.ts';
import { type RowData, rowData } from '../figures/rowData.ts';
import { countText, valueText } from '../figures/valueText.ts';
import type { Lang } from '../statute/types.ts';
import { addressOf } from './publication.ts';

/** What a place in a table says of a row: its value, and a link to where that comes from. */
interface RowLink {
  readonly text: string;
  /** The k/n behind a percentage. */
  readonly count: string | null;
  readonly href: string;
  readonly className: string;
  readonly data: RowData;
}

export function rowLink(row: FigureRow, lang: Lang, base: string): RowLink {
  const classes = ['figure-value', `is-${row.status}`, ...(row.value === null ? ['is-empty'] : [])];
  return {
    text: valueText(row, lang),
    // A rate without a value still says of what it would be, where its text does not.
    count:
      row.unit === '%' && (row.value !== null || row.status === 'in-dispute')
        ? countText(row)
        : null,
    href: addressOf(base, lang, row.source),
    className: classes.join(' '),
    data: rowData(row),
  };
}
