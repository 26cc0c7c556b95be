import { fill } from '../i18n/both.ts';
import { STATUS_WORDS, CHART_WORDS as WORDS } from '../i18n/figures.ts';
import { isTranscription } from '../report/basis.ts';
import type { Lang } from '../statute/types.ts';
import type { FigureRow } from './figure.ts';
import { formatNumber, formatPercent } from './formatNumber.ts';
import { joinWords, sameWords } from './words.ts';

/** What stands for a row's value: the number in full, or in words why there is none. */
export function valueText(row: FigureRow, lang: Lang): string {
  if (row.value === null) return noValueText(row, lang);
  const number = row.unit === '%' ? formatPercent(row.value) : formatNumber(row.value);
  if (row.status === 'curated') return fill(WORDS.byCurator, { value: number })[lang];
  return row.status === 'implied' ? fill(WORDS.implied, { value: number })[lang] : number;
}

function noValueText(row: FigureRow, lang: Lang): string {
  if (row.status === 'in-dispute') return `${WORDS.none[lang]} ${plainStatus(row, lang)}`;
  if (row.status === 'small-n') return countText(row) ?? '';
  if (row.status === 'undefined' && row.denominator === 0) return WORDS.none[lang];
  if (row.status === 'curated') return fill(WORDS.byCurator, { value: WORDS.emptyReading })[lang];
  return plainStatus(row, lang);
}

/** The k/n of a share, or null for a row that has none. */
export function countText({ numerator, denominator }: FigureRow): string | null {
  if (numerator === null || denominator === null) return null;
  return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

/** A row's status in words, and whether it was typed by hand: what was is never called printed. */
export function statusText(row: FigureRow, lang: Lang): string {
  const status = plainStatus(row, lang);
  if (!isTranscription(row)) return status;
  if (row.status === 'reported') return WORDS.transcribed[lang];
  return fill(WORDS.transcribedStatus, { status })[lang];
}

/** The status alone; an ambiguous one with its readings. */
function plainStatus(row: FigureRow, lang: Lang): string {
  const word = STATUS_WORDS[row.status]?.[lang] ?? row.status;
  if (!row.readings) return word;
  const readings = row.readings.map((reading) =>
    reading === null ? WORDS.emptyReading : sameWords(formatNumber(reading)),
  );
  const may = fill(WORDS.readings, { readings: joinWords(readings, WORDS.or) });
  return `${word}${WORDS.comma[lang]}${may[lang]}`;
}

/** The share of a count over all handled, or null where n is under `smallest` or unknown. */
export function shareOf(row: FigureRow, smallest: number): number | null {
  const { numerator, denominator } = row;
  if (numerator === null || denominator === null || denominator < smallest) return null;
  return (numerator / denominator) * 100;
}
