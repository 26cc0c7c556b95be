import type { Side, Term } from '../../check/check.ts';
import { formatNumber } from '../../figures/formatNumber.ts';
import { STATUS_WORDS } from '../../i18n/figures.ts';
import { capital } from '../../i18n/format.ts';
import { wordOf } from '../../i18n/lang.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import type { Finding } from '../../selfCheck/finding.ts';
import { labelCell, labelName } from '../../statute/forms.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import type { OpenDocument } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { placeButton, quoted } from './parts.ts';

/** A finding that sets one side against another. */
interface Compared {
  readonly check: Finding['check'];
  readonly left: Side;
  readonly right: Side;
}

/** Both sides of a sum, or a jump from one year to the next; each number leads to its place. */
export function showSides(
  { check, left, right }: Compared,
  report: ReadAnswer['report'],
  document: OpenDocument,
): HTMLElement {
  const isJump = check === 'P1';
  // A question may be that two sums are equal.
  const sign = isJump ? ' / ' : left.value === right.value ? ' = ' : ' ≠ ';
  const [first, second] = (isJump ? [right, left] : [left, right]).map((side) =>
    showSide(side, report, document),
  );
  return element('p', { class: 'check-sides' }, first ?? null, sign, second ?? null);
}

const FEW = 5;

/** A side of a sum, term by term; what is 0 in a long one is only counted. */
function showSide(side: Side, report: ReadAnswer['report'], document: OpenDocument): HTMLElement {
  const { findings: words } = pageWords().selfCheck;
  const isLong = side.terms.length > FEW;
  const shown = isLong ? side.terms.filter(({ value }) => value !== 0) : side.terms;
  const parts = shown.flatMap((term, at): (Node | string)[] => [
    at > 0 || term.sign === -1 ? (term.sign === 1 ? ' + ' : ' − ') : '',
    showTerm(term, report, document),
  ]);
  const rest = side.terms.length - shown.length;
  const others = rest > 0 ? element('span', { class: 'small' }, `（${words.others(rest)}）`) : null;
  const sum = side.terms.length > 1 && side.value !== null ? ` = ${formatNumber(side.value)}` : '';
  return element('span', { class: 'check-side' }, ...parts, others, sum);
}

function showTerm(term: Term, report: ReadAnswer['report'], document: OpenDocument): HTMLElement {
  const lang = pageLang();
  const { cell, quote, measure, value, status, place } = term;
  const name =
    quote ?? (cell === undefined ? labelName(measure ?? '')[lang] : labelCell(cell)[lang]);
  const number = value === null ? wordOf(STATUS_WORDS, status, lang) : formatNumber(value);
  const isOwn = term.year === report.year;
  const { ofYear } = pageWords().selfCheck.years;
  const text = `${capital(name)}${isOwn ? '' : ofYear(term.year)} ${number}`;
  // A number of last year's report stands in another document.
  if (!place || !isOwn) return element('span', {}, ...quoted(text));
  return placeButton(text, () => document.show(place, cell ?? null, text));
}
