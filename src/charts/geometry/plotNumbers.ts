import type { Figure, FigureRow } from '../../figures/figure.ts';
import { valueText } from '../../figures/valueText.ts';
import { capitalise, unitAfter } from '../../figures/words.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Lang } from '../../statute/types.ts';
import { measureText, TYPE } from './measureText.ts';
import type { Words } from './words.ts';

const LINE = 92;
/** In pixels: the mark before words that stand in place of a number, and the space after them. */
const AROUND = 40;

/** A number that is drawn itself, with its name above and its year beneath. */
export interface SeriesNumber {
  readonly row: FigureRow;
  readonly name: Words;
  readonly value: Words;
  readonly note: Words;
}

/** With one year of data there is no line: the numbers themselves are drawn. */
export function plotNumbers(
  figure: Figure,
  width: number,
  lang: Lang,
): { readonly numbers: readonly SeriesNumber[]; readonly height: number } {
  const columns = columnsFor(figure.rows, width, lang);
  const numbers = figure.rows.map((row, index) => {
    const x = (index % columns) * (width / columns);
    const y = Math.floor(index / columns) * LINE;
    return {
      row,
      name: { x, y: y + 16, text: capitalise(row.label, lang) },
      value: { x, y: y + 50, text: withUnit(row, lang) },
      note: { x, y: y + 72, text: fill(WORDS.inYear, { year: row.year })[lang] },
    };
  });
  return { numbers, height: Math.ceil(numbers.length / columns) * LINE };
}

/** Three side by side on a wide chart, fewer where their words are long. */
function columnsFor(rows: readonly FigureRow[], width: number, lang: Lang): number {
  const longest = Math.max(
    ...rows.map((row) =>
      row.value === null
        ? measureText(valueText(row, lang), TYPE.words) + AROUND
        : measureText(capitalise(row.label, lang), TYPE.text),
    ),
  );
  const most = width >= 600 ? Math.min(3, rows.length) : 1;
  return Math.max(1, Math.min(most, Math.floor(width / Math.max(1, longest))));
}

function withUnit(row: FigureRow, lang: Lang): string {
  const text = valueText(row, lang);
  return row.value === null ? text : `${text} ${unitAfter(row, lang, row.value)}`;
}
