import { fill, STATUS_WORDS } from '../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../i18n/share.ts';
import { isTranscription } from '../report/basis.ts';
import type { ReportEntry } from '../report/entry.ts';
import { describeCell } from '../statute/forms.ts';
import type { Bilingual } from '../statute/types.ts';
import { formatNumber } from './formatNumber.ts';
import { sameWords, unitOf } from './words.ts';

/** A key figure of a report: its number, or in words why there is no certain one. */
export interface Headline {
  readonly label: Bilingual;
  readonly text: Bilingual;
  readonly unit: Bilingual;
  readonly certain: boolean;
}

/** A line about a report, with what its numbers rest on where a person typed them. */
export function reportLine({ report }: ReportEntry, line: Bilingual): Bilingual {
  return isTranscription(report) ? fill(WORDS.cardTranscribed, { line }) : line;
}

const CELLS = [
  ['requests.received@total', WORDS.received],
  ['requests.handled@total', WORDS.handled],
  ['licensing.decisions', WORDS.licensing],
] as const;

/** What a picture of a report says in large type. A curator's reading is none of the report's numbers. */
export function headlinesOf({ report }: ReportEntry): readonly Headline[] {
  return CELLS.map(([id, label]) => {
    const { value, status } = report.cells[id] ?? { value: null, status: 'missing' as const };
    const counted = { series: id, unit: describeCell(id)?.unit ?? '' };
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
