import type { CheckId, CheckResult } from '../../check/check.ts';
import { listNames } from '../../i18n/issues.ts';
import { labelName } from '../../statute/forms.ts';
import type { Lang } from '../../statute/types.ts';

/** The fact that tells the statements of a check apart; the others state one thing of the report. */
const SUBJECT: Partial<Record<CheckId, string>> = {
  A1: 'column',
  A2: 'column',
  A3: 'row',
  A4: 'row',
  A5: 'column',
  A6: 'row',
  A7: 'row',
  A8: 'cell',
  N1: 'cell',
  N2: 'cell',
  N3: 'cell',
  P1: 'cell',
  P2: 'cell',
  P3: 'row',
};

/** The subject of a statement in the words of the form; "" where that is the whole report. */
export function nameStatement({ check, facts }: CheckResult, lang: Lang): string {
  if (facts['names'] !== undefined) return listNames(String(facts['names']), lang);
  const fact = facts[SUBJECT[check] ?? ''];
  return fact === undefined ? '' : labelName(String(fact))[lang];
}
