import { formatNumber } from '../../figures/formatNumber.ts';
import { unitAfter } from '../../figures/words.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { STATUS_WORDS } from '../../i18n/figures.ts';
import { capital, hasChinese, splitDate } from '../../i18n/format.ts';
import { wordOf } from '../../i18n/lang.ts';
import type { Cell, Place } from '../../report/report.ts';
import type { SourceKind } from '../../report/source.ts';
import { describeCell, labelCell } from '../../statute/forms.ts';
import type { Lang } from '../../statute/types.ts';

/** The words for cells. */
export type CellWords = Pick<Dictionary, 'common' | 'statuses'>;

/** Where in the source something stands, in words; "" where nothing is known. */
export function describePlace(
  place: Place | undefined,
  { statuses }: CellWords,
  kind: SourceKind,
): string {
  if (!place) return '';
  if ('line' in place) return statuses.lines[kind](place.line, place.column);
  if ('table' in place) return statuses.tablePlace(place.table, place.row, place.column);
  return statuses.page(place.page);
}

/** The readings of an ambiguous cell; an empty place is one. */
export function listReadings(cell: Cell, { statuses }: CellWords): string {
  return (cell.readings ?? [])
    .map((reading) => (reading === null ? statuses.emptyReading : formatNumber(reading)))
    .join(statuses.readingJoin);
}

/** A curator's reading: a number, or that the place is empty. */
export function curatedText(value: number | null, { statuses }: CellWords): string {
  return value === null ? statuses.curated.empty : formatNumber(value);
}

/** A curator's reading in full: of which cell, what, who, when and why; null where there is none. */
export function describeReading(
  id: string,
  { curated }: Cell,
  lang: Lang,
  dictionary: CellWords,
): string | null {
  if (!curated) return null;
  const { value, who, when, why } = curated;
  const date = dictionary.common.date(...splitDate(when));
  const cell = labelCell(id)[lang];
  return dictionary.statuses.curated.note(cell, curatedText(value, dictionary), who, date, why);
}

/** What a cell holds, in words. */
function describeValue(id: string, cell: Cell, lang: Lang, dictionary: CellWords): string {
  const { statuses, common } = dictionary;
  if (cell.value !== null) {
    const unit = unitAfter({ series: id, unit: describeCell(id)?.unit ?? '' }, lang, cell.value);
    return common.unitJoin(formatNumber(cell.value), unit);
  }
  if (cell.readings?.length === 1) return statuses.agreed(listReadings(cell, dictionary));
  if (cell.readings) return statuses.readings(listReadings(cell, dictionary));
  // A title can't say that a part of it is in another language.
  const foreign = lang !== 'zh' && hasChinese(cell.text);
  return cell.text === '' || foreign ? statuses.noValue : cell.text;
}

/** Of a number that stands in its document as it is: its link leads to the place, and two hundred of them stand on a page. */
export function briefTitle(id: string, cell: Cell, lang: Lang, dictionary: CellWords): string {
  const value = describeValue(id, cell, lang, dictionary);
  return dictionary.statuses.briefTitle(capital(labelCell(id)[lang]), value);
}

/** The full account of a cell: label, value, status, rule and place in the source. */
export function cellTitle(
  id: string,
  cell: Cell,
  lang: Lang,
  dictionary: CellWords,
  kind: SourceKind,
): string {
  const { statuses } = dictionary;
  const status =
    kind === 'transcription' && cell.status === 'reported'
      ? statuses.transcribed
      : wordOf(STATUS_WORDS, cell.status, lang);
  const why = cell.why === undefined ? '' : statuses.why(cell.why);
  return statuses.cellTitle(
    capital(labelCell(id)[lang]),
    describeValue(id, cell, lang, dictionary),
    [
      status,
      why,
      describePlace(cell.place, dictionary, kind),
      describeReading(id, cell, lang, dictionary) ?? '',
    ],
  );
}
