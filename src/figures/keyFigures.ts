import { fill, STATUS_WORDS } from '../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../i18n/share.ts';
import { DISCLOSURE_RATE } from '../measures/measures.ts';
import { isTranscription } from '../report/basis.ts';
import type { ReportEntry } from '../report/entry.ts';
import { describeCell } from '../statute/forms.ts';
import { KEY_FIGURE_IDS, KEY_FIGURES, type KeyFigureId } from '../statute/keyFigures.ts';
import type { Bilingual } from '../statute/types.ts';
import { breakAt, type Change, changeOf } from './changes.ts';
import type { FigureRow } from './figure.ts';
import { formatNumber } from './formatNumber.ts';
import { cellRow, disputesRow, measureRow } from './rows.ts';
import { sameWords, unitOf } from './words.ts';

/** A key figure of a report as a row: a cell, the rate of disclosure, or a sum of cases. */
export function keyRow(entry: ReportEntry, id: KeyFigureId): FigureRow {
  if (id === 'rate') return measureRow(entry, DISCLOSURE_RATE);
  return id === 'disputes' ? disputesRow(entry) : cellRow(entry, KEY_FIGURES[id]);
}

/** The number that the source itself says, or null: a curator's reading is none of the report's numbers. */
export const printedNumber = ({ value, status }: FigureRow): number | null =>
  status === 'curated' ? null : value;

/** A key figure of a report beside the same of the report before. */
export interface KeyFigure {
  readonly id: KeyFigureId;
  readonly row: FigureRow;
  /** The same of the report before; null where there is none. */
  readonly before: FigureRow | null;
  /** Null where either is no plain number. For the rate, in percentage points. */
  readonly change: Change | null;
}

/** Every key figure of a report, each beside the same of the report before. */
export function keyFigures(entry: ReportEntry, previous: ReportEntry | null): readonly KeyFigure[] {
  return KEY_FIGURE_IDS.map((id) => {
    const row = keyRow(entry, id);
    const before = previous && keyRow(previous, id);
    const broken = previous && breakAt(KEY_FIGURES[id], previous, entry);
    const change = before && changeOf(printedNumber(before), printedNumber(row), broken);
    return { id, row, before, change: id === 'rate' ? inPoints(change) : change };
  });
}

/** Points are not told in percent of points. */
const inPoints = (change: Change | null): Change | null => change && { ...change, percent: null };

/** A key figure in large type: its number, or in words why there is no certain one. */
export interface Headline {
  readonly label: Bilingual;
  readonly text: Bilingual;
  readonly unit: Bilingual;
  readonly certain: boolean;
}

const HEADLINES = [
  ['received', WORDS.received],
  ['handled', WORDS.handled],
  ['licensing', WORDS.licensing],
] as const;

/** What a picture of a report says in large type: what the reader itself found. */
export function headlinesOf({ report }: ReportEntry): readonly Headline[] {
  return HEADLINES.map(([id, label]) => {
    const cell = KEY_FIGURES[id];
    const { value, status } = report.cells[cell] ?? { value: null, status: 'missing' as const };
    const counted = { series: cell, unit: describeCell(cell)?.unit ?? '' };
    return {
      label,
      text:
        value === null
          ? (STATUS_WORDS[status] ?? sameWords(status))
          : sameWords(formatNumber(value)),
      unit: { zh: unitOf(counted, 'zh', value), en: unitOf(counted, 'en', value) },
      certain: value !== null,
    };
  });
}

/** A line about a report, with what its numbers rest on where a person typed them. */
export function reportLine({ report }: ReportEntry, line: Bilingual): Bilingual {
  return isTranscription(report) ? fill(WORDS.cardTranscribed, { line }) : line;
}
