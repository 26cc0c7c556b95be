import { splitDate } from '../../i18n/format.ts';
import type { Scope } from '../../report/report.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { findDates } from '../../selfCheck/findDates.ts';
import { element } from '../element.ts';
import { pageWords } from './pageWords.ts';
import { part } from './parts.ts';

/** Of which year it is, when it was dated, and by when it must be published. */
export function showDates({ report }: ReadAnswer): HTMLElement {
  const { selfCheck, common } = pageWords();
  const { dates: words } = selfCheck;
  const tell = (date: string) => common.date(...splitDate(date));
  const { deadline, state } = findDates(report);
  const { year, period, publishedOn, publishedOnText, scope } = report;
  const judge = (date: string, found: typeof state) =>
    found === null ? date : words.judged(date, words[found]);
  const published = publishedOn === null ? publishedOnText : tell(publishedOn);
  const rows: readonly (readonly [string, string | null])[] = [
    [words.year, year === null ? null : common.year(year)],
    [words.period, period && words.periodText(tell(period.from), tell(period.to))],
    [words.published, published === null ? words.undated : judge(published, state)],
    [words.deadline, deadline && words.deadlineText(tell(deadline), bodyOf(scope))],
  ];
  return part(
    'check-calendar',
    words.heading,
    element(
      'dl',
      {},
      ...rows.flatMap(([name, text]) => [
        element('dt', {}, name),
        element('dd', {}, text ?? words.none),
      ]),
    ),
  );
}

/** Whose deadline counts. */
function bodyOf(scope: Scope): 'agency' | 'government' | 'unknown' {
  return scope === 'agency' || scope === 'unknown' ? scope : 'government';
}
