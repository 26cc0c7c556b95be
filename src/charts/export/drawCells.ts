import { cellsGrid } from '../../figures/cellsGrid.ts';
import type { Figure, FigureRow } from '../../figures/figure.ts';
import { formatPercent } from '../../figures/formatNumber.ts';
import { isMismatch, mismatchWords, outcomeReports, partClass } from '../../figures/outcomes.ts';
import { countText, shareOf, valueText } from '../../figures/valueText.ts';
import { capitalise, unitAfter } from '../../figures/words.ts';
import { type Language, STATUS_WORDS } from '../../i18n/figures.ts';
import { SMALLEST_N } from '../../measures/measures.ts';
import { token } from './chartStyle.ts';
import { textAt } from './svgText.ts';
import { wrapLines } from './wrapLines.ts';

export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

const LABELS = { zh: 196, en: 164 } as const;
/** English words are long: they may not be cut. */
const HEAD_SIZE = { zh: 12, en: 10.5 } as const;
const LINE = 15;

/** A figure of cells as a table in a picture; the page shows the same rows as a table of its own. */
export function drawCells(figure: Figure, lang: Language, width: number): Drawing {
  const outcomes = figure.rows.some(({ denominator }) => denominator !== null);
  if (outcomes) return drawOutcomes(figure, lang, width);
  return cellsGrid(figure).columns.length === 0
    ? drawList(figure, lang, width)
    : drawGrid(figure, lang, width);
}

const rule = (y: number, width: number, strong = false) =>
  `<path d="M0 ${y}H${width}" stroke="${token(strong ? 'line-strong' : 'line')}"/>`;

function drawList({ rows }: Figure, lang: Language, width: number): Drawing {
  const lines = rows.map((row, index) => {
    const y = index * 30 + 20;
    const unit = row.value === null ? '' : unitAfter(row, lang, row.value);
    return [
      textAt(capitalise(row.label, lang), 0, y, { size: 14, fill: token('ink') }),
      textAt(valueText(row, lang), width - 150, y, { ...ofValue(row), size: 15, anchor: 'end' }),
      unit === '' ? '' : textAt(unit, width - 140, y, { size: 12, fill: token('ink-3') }),
      rule(y + 10, width),
    ].join('');
  });
  return { svg: lines.join(''), height: rows.length * 30 + 4 };
}

const ofValue = ({ value, status }: FigureRow) => ({
  fill: token(value !== null ? 'ink' : status === 'ambiguous' ? 'flag' : 'ink-3'),
  weight: value !== null ? (600 as const) : (400 as const),
});

/** The six groups with their count, k/n and share; a bar is as long as the share of all handled. */
function drawOutcomes(figure: Figure, lang: Language, width: number): Drawing {
  const [report] = outcomeReports(figure);
  const mismatch = report && isMismatch(report) ? mismatchWords(report)[lang] : null;
  const top = mismatch === null ? 0 : 26;
  const left = 420;
  const lines = figure.rows.map((row, index) => {
    const y = top + index * 32 + 20;
    const share = mismatch === null ? shareOf(row, SMALLEST_N) : null;
    const part = mismatch === null && row.denominator ? (row.value ?? 0) / row.denominator : 0;
    const room = width - left;
    return [
      `<rect class="swatch ${partClass(row.series)}" x="0" y="${y - 11}" width="12" height="12"/>`,
      textAt(capitalise(row.label, lang), 20, y, { size: 14, fill: token('ink') }),
      textAt(valueText(row, lang), 250, y, { ...ofValue(row), size: 15, anchor: 'end' }),
      mismatch === null
        ? textAt(countText(row) ?? '', 330, y, { size: 13, fill: token('ink-3'), anchor: 'end' })
        : '',
      share === null
        ? ''
        : textAt(formatPercent(share), 400, y, { size: 13, fill: token('ink-2'), anchor: 'end' }),
      `<path d="M${left} ${y - 14}v20" stroke="${token('line-strong')}"/>`,
      part > 0
        ? `<rect class="swatch ${partClass(row.series)}" x="${left}" y="${y - 12}" width="${Math.round(part * room * 100) / 100}" height="16"/>`
        : '',
      rule(y + 11, width),
    ].join('');
  });
  const flag =
    mismatch === null
      ? ''
      : textAt(mismatch, 0, 14, { size: 13, fill: token('flag'), weight: 600 });
  return { svg: flag + lines.join(''), height: top + figure.rows.length * 32 + 4 };
}

function drawGrid(figure: Figure, lang: Language, width: number): Drawing {
  const { columns, lines } = cellsGrid(figure);
  const left = LABELS[lang];
  const column = (width - left) / columns.length;
  const right = (index: number) => left + (index + 1) * column - 4;
  const heads = columns.map((label) =>
    wrapLines(capitalise(label, lang), HEAD_SIZE[lang], column - 4),
  );
  const headHeight = Math.max(...heads.map((head) => head.length)) * LINE;
  const quiet = { size: HEAD_SIZE[lang], fill: token('ink-2'), anchor: 'end' as const };
  const parts = heads.flatMap((head, at) =>
    head.map((text, index) =>
      textAt(text, right(at), headHeight - (head.length - 1 - index) * LINE, quiet),
    ),
  );
  let y = headHeight + 8;
  parts.push(rule(y, width, true));
  for (const { label, values } of lines) {
    const names = wrapLines(capitalise(label, lang), 13, left - 12);
    const texts = values.map((row) => (row ? wrapLines(shortText(row, lang), 12, column - 6) : []));
    const most = Math.max(names.length, ...texts.map((text) => text.length));
    parts.push(
      ...names.map((text, index) =>
        textAt(text, 0, y + 17 + index * LINE, { size: 13, fill: token('ink') }),
      ),
      ...values.flatMap((row, at) =>
        (texts[at] ?? []).map((text, index) =>
          textAt(text, right(at), y + 17 + index * LINE, {
            ...(row ? ofGridValue(row) : quiet),
            size: row?.value === null ? 12 : 13,
            anchor: 'end',
          }),
        ),
      ),
    );
    y += most * LINE + 9;
    parts.push(rule(y, width));
  }
  return { svg: parts.join(''), height: y + 2 };
}

/** Zeros are many in these tables: they stand back. */
const ofGridValue = (row: FigureRow) => (row.value === 0 ? { fill: token('ink-3') } : ofValue(row));

/** A narrow column has room for the state alone; its readings stand on the page. */
function shortText(row: FigureRow, lang: Language): string {
  return row.value === null && row.status !== 'curated'
    ? (STATUS_WORDS[row.status]?.[lang] ?? row.status)
    : valueText(row, lang);
}
