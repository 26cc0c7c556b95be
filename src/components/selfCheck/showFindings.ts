import type { CheckId } from '../../check/check.ts';
import { capital } from '../../i18n/format.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { FINDING_KINDS, type Finding, findCell, isUnchecked } from '../../selfCheck/finding.ts';
import { findLikelyCell } from '../../selfCheck/findLikelyCell.ts';
import { tellFinding, tellLikely } from '../../selfCheck/tellFinding.ts';
import { ADDRESSES, pageHref, ruleAnchor } from '../../site/addresses.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import type { OpenDocument } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { linkBeside, part, quoted, showButton } from './parts.ts';
import { showSides } from './showSides.ts';

/** What wants a look, kind by kind; each number leads to its place in the document. */
export function showFindings(answer: ReadAnswer, document: OpenDocument): HTMLElement {
  const { findings: words, summary } = pageWords().selfCheck;
  const all = answer.findings;
  const clear = isUnchecked(answer.results, all) ? summary.unchecked : summary.none;
  const kinds = FINDING_KINDS.map((kind) => ({
    kind,
    own: all.filter((finding) => finding.kind === kind),
  })).filter(({ own }) => own.length > 0);
  return part(
    'check-findings',
    words.heading,
    kinds.length === 0 ? element('p', {}, clear) : null,
    ...kinds.map(({ kind, own }) =>
      element(
        'section',
        { id: `check-${kind}`, class: 'check-kind' },
        element('h4', {}, summary.kinds[kind]),
        element('p', { class: 'small' }, words.advice[kind]),
        kind === 'sums' ? showLikely(answer, document) : null,
        listOf(own, answer, document),
      ),
    ),
  );
}

/** The cell to look at first, where one number alone would mend several sums. */
function showLikely(answer: ReadAnswer, document: OpenDocument): HTMLElement | null {
  const found = findLikelyCell(answer.results);
  if (!found) return null;
  const told = tellLikely(found, pageLang(), pageWords());
  const place = findCell(answer.report, found.cell)?.place;
  const show = () => place && document.show(place, found.cell, told);
  const open = place ? showButton(told, show) : null;
  return element('div', { class: 'check-likely' }, element('p', {}, told), open);
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
  const lang = pageLang();
  const { check, left, right, place, cells } = finding;
  const isSum = left && right && !left.isAnyOf && !right.isAnyOf;
  const first = cells[0];
  const at = place ?? (first === undefined ? undefined : findCell(report, first)?.place);
  const told = capital(tellFinding(finding, lang, pageWords()));
  return element(
    'li',
    {
      'data-kind': finding.kind,
      'data-check': check,
      'data-questioned': finding.questioned ? '' : null,
    },
    element(
      'p',
      { class: 'check-told' },
      ...quoted(told),
      ...(check ? [' ', linkToRule(check)] : []),
    ),
    isSum ? showSides({ ...finding, left, right }, report, document) : null,
    isSum || !at ? null : showButton(told, () => document.show(at, first ?? null, told)),
  );
}

/** Where a rule is explained: what it adds up, and whether the form prints it. */
function linkToRule(check: CheckId): HTMLElement {
  const { findings: words } = pageWords().selfCheck;
  const href = `${pageHref(pageLang(), ADDRESSES.quality)}#${ruleAnchor(check)}`;
  return linkBeside(href, words.rule(check));
}
