import { countFindings } from '../../check/findings.ts';
import { formatNumber } from '../../figures/formatNumber.ts';
import { capital } from '../../i18n/format.ts';
import type { Answer, ReadAnswer } from '../../selfCheck/answer.ts';
import {
  cellsOfLayout,
  cellsWith,
  FINDING_KINDS,
  isTablesAlone,
  isUnchecked,
} from '../../selfCheck/finding.ts';
import { ADDRESSES, agencyAddress, pageHref } from '../../site/addresses.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import type { CheckedFile } from './checkFiles.ts';
import { nameReport } from './nameReport.ts';
import { type OpenDocument, openDocument } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { linkBeside, quoted } from './parts.ts';
import { showBlanks } from './showBlanks.ts';
import { showClaims } from './showClaims.ts';
import { showContents } from './showContents.ts';
import { showDates } from './showDates.ts';
import { showFindings } from './showFindings.ts';
import { showTables } from './showTables.ts';
import { showTakeAway } from './showTakeAway.ts';
import { showYears } from './showYears.ts';
import { untilPainted } from './untilPainted.ts';

/**
 * Everything that was found in a file. The verdict stands there at once, with what wants a look; the tables and
 * the rest, which are many screens long, once that is painted.
 */
export async function showFile(box: HTMLElement, file: CheckedFile): Promise<void> {
  const { answer } = file;
  if (!answer || !('report' in answer)) return;
  const document = openDocument(file.name, file.bytes, answer);
  const verdict = drawVerdict(answer, document);
  box.replaceChildren(...verdict);
  await untilPainted();
  // The reader went on to another file.
  if (verdict[0]?.parentElement !== box) return;
  box.append(
    showTables(answer, document),
    showClaims(answer, document),
    showBlanks(answer, document),
    showDates(answer),
    showYears(answer, document),
    showTakeAway(file, answer),
  );
}

function drawVerdict(answer: ReadAnswer, document: OpenDocument): readonly HTMLElement[] {
  return [showHead(answer), showSummary(answer), showFindings(answer, document)];
}

/** Lays out a result that nobody sees, so that the first that somebody waits for finds program and letters ready. */
export function rehearse(root: Element | null, answer: Answer | null): void {
  if (!answer || !('report' in answer)) return;
  const verdict = drawVerdict(answer, { show: () => {} });
  const box = element('div', { class: 'check-result visually-hidden' }, ...verdict);
  root?.append(box);
  box.getBoundingClientRect();
  box.remove();
}

function showHead(answer: ReadAnswer): HTMLElement {
  const { common, selfCheck } = pageWords();
  const { name } = nameReport(answer);
  const { published } = answer;
  const { year, form } = answer.report;
  const isUnregistered = answer.agency === null && answer.report.agencyName !== null;
  const told = year === null ? selfCheck.summary.unknownYear : common.year(year);
  return element(
    'header',
    {},
    element('h2', { tabindex: -1 }, ...quoted(`${name} ${told}`)),
    element(
      'p',
      { class: 'small' },
      capital(`${selfCheck.summary.form[form]}${common.stop}`),
      isUnregistered ? selfCheck.summary.unregistered : '',
    ),
    published &&
      linkBeside(pageHref(pageLang(), agencyAddress(published)), selfCheck.summary.agency),
  );
}

/** How many of what kind, each leading to its part. */
function showSummary({ report, results, findings }: ReadAnswer): HTMLElement {
  const { summary: words, limits } = pageWords().selfCheck;
  const join = pageLang() === 'en' ? ' ' : '';
  const { all, holds, undecided } = countFindings(results);
  const cells = Object.values(cellsOfLayout(report.cells));
  const numbers = cells.filter(({ value }) => value !== null).length;
  const blanks = cellsWith(report.cells, 'blank').length;
  const clear = isUnchecked(results, findings) ? words.unchecked : words.none;
  const kinds = FINDING_KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [{ kind, text: words.count(formatNumber(count)) }];
  });
  const items = [
    ...kinds,
    ...(blanks === 0 ? [] : [{ kind: 'blanks' as const, text: words.cells(formatNumber(blanks)) }]),
  ];
  const told = [
    words.read(formatNumber(numbers), formatNumber(cells.length)),
    words.checked(formatNumber(all), formatNumber(holds)),
    ...(undecided === 0 ? [] : [words.undecided(formatNumber(undecided))]),
    ...(isTablesAlone(report) && report.basis === 'source' ? [words.tablesAlone] : []),
  ].join(join);
  return element(
    'div',
    { class: 'check-summary' },
    kinds.length === 0 ? element('p', { class: 'check-clear' }, clear) : null,
    items.length === 0
      ? null
      : element(
          'ul',
          { class: 'plain-list' },
          ...items.map(({ kind, text }) =>
            element(
              'li',
              { 'data-kind': kind },
              element('a', { href: `#check-${kind}` }, words.kinds[kind]),
              element('strong', {}, text),
            ),
          ),
        ),
    element('p', {}, told),
    element('p', { class: 'small' }, limits.text, join, linkToMethod()),
    showContents(),
  );
}

/** Where rules and reading are explained; beside this page, whose result would be lost. */
function linkToMethod(): HTMLElement {
  const { method } = pageWords().selfCheck.limits;
  return linkBeside(`${pageHref(pageLang(), ADDRESSES.method)}#checks`, method);
}
