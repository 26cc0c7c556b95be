import { splitDate } from '../../i18n/format.ts';
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
  const published = publishedOn === null ? publishedOnText : tell(publishedOn);
  const judged = state === null ? '' : ` (${words[state]})`;
  const rows: readonly (readonly [string, string | null])[] = [
    [words.year, year === null ? null : common.year(year)],
    [words.period, period && words.periodText(tell(period.from), tell(period.to))],
    [words.published, published === null ? null : `${published}${judged}`],
    [words.deadline, deadline && words.deadlineText(tell(deadline), scope === 'agency')],
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
