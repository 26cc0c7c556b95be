import type { Side, Term } from '../../check/check.ts';
import { formatNumber } from '../../figures/formatNumber.ts';
import { STATUS_WORDS } from '../../i18n/figures.ts';
import { capital } from '../../i18n/format.ts';
import { wordOf } from '../../i18n/lang.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { FINDING_KINDS, type Finding, findCell } from '../../selfCheck/finding.ts';
import { tellFinding } from '../../selfCheck/tellFinding.ts';
import { labelCell, labelName } from '../../statute/forms.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import { type OpenDocument, tellOpen } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { button, part, quoted } from './parts.ts';

/** What wants a look, kind by kind; each number leads to its place in the document. */
export function showFindings(answer: ReadAnswer, document: OpenDocument): HTMLElement {
  const { findings: words, summary } = pageWords().selfCheck;
  const all = answer.findings;
  const kinds = FINDING_KINDS.map((kind) => ({
    kind,
    own: all.filter((finding) => finding.kind === kind),
  })).filter(({ own }) => own.length > 0);
  return part(
    'check-findings',
    words.heading,
    kinds.length === 0 ? element('p', {}, summary.none) : null,
    ...kinds.map(({ kind, own }) =>
      element(
        'section',
        { id: `check-${kind}`, class: 'check-kind' },
        element('h4', {}, summary.kinds[kind]),
        element('p', { class: 'small' }, words.advice[kind]),
        listOf(own, answer, document),
      ),
    ),
  );
}

export function listOf(
  findings: readonly Finding[],
  answer: ReadAnswer,
  document: OpenDocument,
): HTMLElement {
  return element(
    'ol',
    { class: 'plain-list check-findings' },
    ...findings.map((finding) => showFinding(finding, answer, document)),
  );
}

function showFinding(
  finding: Finding,
  { report }: ReadAnswer,
  document: OpenDocument,
): HTMLElement {
  const { findings: words } = pageWords().selfCheck;
  const lang = pageLang();
  const { left, right, place, cells } = finding;
  const isSum = left && right && !left.isAnyOf && !right.isAnyOf;
  const first = cells[0];
  const at = place ?? (first === undefined ? undefined : findCell(report, first)?.place);
  const told = capital(tellFinding(finding, lang, pageWords()));
  return element(
    'li',
    { 'data-kind': finding.kind, 'data-check': finding.check },
    element('p', { class: 'check-told' }, ...quoted(told)),
    isSum
      ? element(
          'p',
          { class: 'check-sides' },
          showSide(left, report, document),
          ' ≠ ',
          showSide(right, report, document),
        )
      : null,
    isSum || !at
      ? null
      : button(words.show, () => document.show(at, first ?? null, told), {
          class: 'check-place',
          'aria-label': `${words.show} ${told}`,
        }),
  );
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
  const text = `${capital(name)} ${number}`;
  // A number of last year's report stands in another document.
  if (!place || term.year !== report.year) return element('span', {}, text);
  return button(text, () => document.show(place, cell ?? null, text), {
    'aria-label': tellOpen(text),
  });
}
