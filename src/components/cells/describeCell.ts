import { formatNumber } from '../../figures/formatNumber.ts';
import { type Dictionary, type Lang, wordOf } from '../../i18n/dictionary.ts';
import { STATUS_WORDS } from '../../i18n/figures.ts';
import type { Cell, Place } from '../../report/report.ts';
import { labelCell, describeCell as placeOnForm } from '../../statute/forms.ts';

/** Where in the source something stands, in words; "" where nothing is known. */
export function describePlace(place: Place | undefined, { statuses }: Dictionary): string {
  if (!place) return '';
  if ('line' in place) return statuses.line(place.line, place.column);
  if ('table' in place) return statuses.tablePlace(place.table, place.row, place.column);
  return statuses.page(place.page);
}

/** The readings of an ambiguous cell; an empty place is one. */
export function listReadings(cell: Cell, { statuses }: Dictionary): string {
  return (cell.readings ?? [])
    .map((reading) => (reading === null ? statuses.emptyReading : formatNumber(reading)))
    .join(statuses.readingJoin);
}

/** What a cell holds, in words. */
export function describeValue(id: string, cell: Cell, dictionary: Dictionary): string {
  const { statuses, common } = dictionary;
  if (cell.value !== null) {
    return common.unitJoin(formatNumber(cell.value), placeOnForm(id)?.unit ?? '');
  }
  if (cell.readings) return statuses.readings(listReadings(cell, dictionary));
  return cell.text === '' ? statuses.noValue : cell.text;
}

/** The full account of a cell: label, value, status, rule and place in the source. */
export function describeCell(id: string, cell: Cell, lang: Lang, dictionary: Dictionary): string {
  const { statuses } = dictionary;
  const status = wordOf(STATUS_WORDS, cell.status, lang);
  const why = cell.why === undefined ? '' : statuses.why(cell.why);
  return statuses.cellTitle(labelCell(id)[lang], describeValue(id, cell, dictionary), [
    status,
    why,
    describePlace(cell.place, dictionary),
  ]);
}
