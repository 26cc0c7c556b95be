import { formatNumber } from '../../figures/formatNumber.ts';
import { capital } from '../../i18n/format.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { cellsOfLayout, cellsWith, findCell } from '../../selfCheck/finding.ts';
import { describeCell } from '../../statute/forms.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import type { OpenDocument } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { part, placeButton } from './parts.ts';

/** What is left blank, row by row. */
export function showBlanks({ report }: ReadAnswer, document: OpenDocument): HTMLElement {
  const { selfCheck, common } = pageWords();
  const { blanks: words } = selfCheck;
  const lang = pageLang();
  const rows = Map.groupBy(cellsWith(report.cells, 'blank'), (id) => describeCell(id)?.row);
  const missing = cellsWith(cellsOfLayout(report.cells), 'missing').length;
  const items = [...rows].map(([row, ids]) => {
    const columns = ids.map((id) => describeCell(id)?.column.label[lang] ?? id);
    const told = words.row(capital(row?.label[lang] ?? ''), columns.join(common.listJoin));
    const [first = ''] = ids;
    const place = findCell(report, first)?.place;
    return element(
      'li',
      {},
      place ? placeButton(told, () => document.show(place, first, told)) : told,
    );
  });
  return part(
    'check-blanks',
    words.heading,
    element('p', { class: 'small' }, items.length === 0 ? words.none : words.intro),
    items.length === 0 ? null : element('ul', { class: 'check-blank-rows' }, ...items),
    missing === 0 ? null : element('p', { class: 'small' }, words.missing(formatNumber(missing))),
  );
}
