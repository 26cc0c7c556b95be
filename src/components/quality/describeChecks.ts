import { CHECK_IDS, type CheckId } from '../../check/check.ts';
import { ROUGHLY } from '../../check/checks/agreesWith.ts';
import { JUMP, JUMPING } from '../../check/checks/suspicions.ts';
import { CHECKS } from '../../check/checks.ts';
import type { Kind } from '../../check/tally.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Issue } from '../../report/report.ts';
import { labelName } from '../../statute/forms.ts';
import type { Lang } from '../../statute/types.ts';
import { describeIdentities } from '../method/describeIdentity.ts';

/** A check in words. */
export interface CheckWords {
  readonly id: CheckId;
  readonly name: string;
  readonly formula: string;
  readonly over: string;
  readonly level: Issue['level'];
}

/** Every check in the order of their letters, worded from the form's labels and the checks' own limits. */
export function describeChecks(lang: Lang, dictionary: Dictionary): readonly CheckWords[] {
  const { names, over } = dictionary.quality;
  const identities = describeIdentities(lang, dictionary);
  const formulas = formulasOf(lang, dictionary);
  return CHECK_IDS.map((id) => {
    const identity = identities.find((one) => one.id === id);
    return {
      id,
      name: names[id],
      formula: identity?.rule ?? formulas[id] ?? '',
      over:
        identity?.over ??
        over[id] ??
        JUMPING.map((cell) => labelName(cell)[lang]).join(dictionary.common.listJoin),
      level: CHECKS.find((check) => check.id === id)?.level ?? 'error',
    };
  });
}

/** What a kind is called for a check of a level: one that only asks has nothing to hold. */
export function nameKind(kind: Kind, level: Issue['level'], { quality }: Dictionary): string {
  return kind === 'holds' && level === 'note' ? quality.unsuspicious : quality.kinds[kind];
}

/** Formulas of the checks that are no sum of a form. */
function formulasOf(lang: Lang, { quality: { formulas: words } }: Dictionary) {
  const name = (id: string) => labelName(id)[lang];
  const { A8, N2, N3, D1, D2, D3, D4, P2 } = words;
  const formulas: Partial<Record<CheckId, string>> = {
    ...{ A8, N2, N3, D1, D2, D3, D4, P2 },
    A5: words.A5(name('requests.carriedIn'), name('requests.carriedOut')),
    A6: words.A6(name('inForce'), name('issued'), name('repealed')),
    A7: words.A7(name('priorYearItems'), name('change')),
    N1: words.N1(`${ROUGHLY * 100}%`),
    P1: words.P1(String(JUMP.factor), String(JUMP.base)),
    P3: words.P3(name('decisions'), name('priorYearItems'), name('change')),
  };
  return formulas;
}
