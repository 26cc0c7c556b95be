import { formatNumber } from '../../figures/formatNumber.ts';
import { unitAfter } from '../../figures/words.ts';
import { STATUS_WORDS } from '../../i18n/figures.ts';
import { wordOf } from '../../i18n/lang.ts';
import type { Cell } from '../../report/report.ts';
import { sourceKindOf } from '../../report/source.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { layoutOf } from '../../selfCheck/emptyReport.ts';
import { findCell } from '../../selfCheck/finding.ts';
import { describeCell } from '../../statute/forms.ts';
import { cellTitle, listReadings } from '../cells/cellWords.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import { arrowOf, cellBeside, TO_SOURCE } from '../source/moveByArrow.ts';
import type { OpenDocument } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { button, part, unseen } from './parts.ts';

/** The three tables as the form prints them, from the page's own blank ones, with what was read. */
export function showTables(answer: ReadAnswer, document: OpenDocument): HTMLElement {
  const { findings, tables: words } = pageWords().selfCheck;
  const blank = window.document.querySelector<HTMLTemplateElement>(
    `template[data-check-form="${layoutOf(answer.report)}"]`,
  );
  const tables = element('div', { class: 'check-tables' });
  if (blank) tables.append(blank.content.cloneNode(true));
  const failed = listFailed(answer);
  for (const place of tables.querySelectorAll<HTMLElement>('td[data-cell]')) {
    place.id = place.dataset['cell'] ?? '';
    place.classList.toggle('is-failed', failed.has(place.id));
    fillCell(place, answer, document);
  }
  explainTerms(tables);
  // What explains a term leaves the result where it is.
  for (const link of tables.querySelectorAll<HTMLAnchorElement>('.term-text a')) {
    link.target = '_blank';
    link.rel = 'noopener';
    link.append(unseen(findings.newTab));
  }
  for (const table of tables.querySelectorAll('table')) makeOneStop(table);
  tables.addEventListener('keydown', (event) => {
    const arrow = arrowOf(event);
    const from = event.target instanceof Element ? event.target.closest('td') : null;
    const next = arrow && from ? cellBeside(from, arrow) : null;
    if (!next) return;
    event.preventDefault();
    next.querySelector('button')?.focus();
  });
  return part(
    'check-tables',
    words.heading,
    element('p', { class: 'small check-how' }, words.intro),
    tables,
  );
}

/** The explanation of a term stands in one of the blank tables only: the others get a copy. */
function explainTerms(tables: HTMLElement): void {
  const all = [...document.querySelectorAll<HTMLTemplateElement>('template[data-check-form]')];
  for (const term of tables.querySelectorAll('.term')) {
    const own = `#${term.getAttribute('popovertarget')}`;
    const text = all.flatMap(({ content }) => content.querySelector(own) ?? [])[0];
    if (text && !tables.querySelector(own)) term.after(text.cloneNode(true));
  }
}

/** Tab stops once at each table; within it arrow keys lead from cell to cell. */
function makeOneStop(table: HTMLTableElement): void {
  const stops = [...table.querySelectorAll<HTMLElement>(TO_SOURCE)];
  const stopAt = (chosen: EventTarget | null | undefined) => {
    for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1;
  };
  stopAt(stops[0]);
  table.addEventListener('focusin', ({ target }) => {
    if (stops.some((stop) => stop === target)) stopAt(target);
  });
}

/** The cells of failing sums: each total, and the other cells unless they hold 0. */
function listFailed({ findings, report }: ReadAnswer): ReadonlySet<string> {
  const sums = findings.filter(({ kind, left, right }) => kind === 'sums' && left && right);
  const totals = sums.flatMap(({ left }) => left?.terms.map(({ cell }) => cell ?? '') ?? []);
  const others = sums.flatMap(({ cells }) =>
    cells.filter((id) => findCell(report, id)?.value !== 0),
  );
  return new Set([...totals, ...others]);
}

function fillCell(place: HTMLElement, { report }: ReadAnswer, document: OpenDocument): void {
  const cell = findCell(report, place.id);
  if (!cell) return;
  const lang = pageLang();
  const told = cellTitle(place.id, cell, lang, pageWords(), sourceKindOf(report));
  place.dataset['status'] = cell.status;
  const { failed } = pageWords().selfCheck.tables;
  const isFailed = place.classList.contains('is-failed');
  const shown = [...showValue(place, cell), isFailed ? unseen(failed) : ''];
  const { place: at } = cell;
  if (!at) {
    place.title = told;
    place.replaceChildren(...shown);
    return;
  }
  const show = () => {
    document.show(at, place.id, told);
    place.classList.add('is-open');
  };
  place.classList.add('is-place');
  place.replaceChildren(button(shown, show, { title: told }));
}

/** What stands in a cell: the number, or plainly why there is none. Never 0 for nothing. */
function showValue(place: HTMLElement, cell: Cell): (Node | string)[] {
  const lang = pageLang();
  const dictionary = pageWords();
  const { inCell, readings } = dictionary.statuses;
  const { value, status, text } = cell;
  const word = wordOf(STATUS_WORDS, status, lang);
  if (value !== null) {
    const isShown = place.closest('.disclosure') !== null;
    const unit = unitAfter(
      { series: place.id, unit: describeCell(place.id)?.unit ?? '' },
      lang,
      value,
    );
    const kind = `cell-number${value === 0 ? ' cell-zero' : ''}${status === 'recovered' ? ' cell-recovered' : ''}`;
    return [
      element('span', { class: kind }, formatNumber(value)),
      ...(isShown ? [' ', element('span', { class: 'cell-unit' }, unit)] : []),
      status === 'recovered' ? unseen(word) : '',
    ];
  }
  if (status === 'blank') return [element('span', { class: 'cell-blank' }, inCell.blank)];
  if (status === 'missing') return [element('span', { class: 'cell-missing' }, inCell.missing)];
  if (status === 'mark') return [element('span', { class: 'cell-mark' }, text), unseen(word)];
  const read = cell.readings ? listReadings(cell, dictionary) : text;
  return [
    element('span', { class: 'cell-ambiguous' }, read === '' ? inCell.unreadable : read),
    unseen(cell.readings ? `${word}${readings('')}` : word),
  ];
}
