import { type AddingRule, tellReason } from '../i18n/adding.ts';
import type { Failure } from '../report/failure.ts';
import type { IssueFacts } from '../report/issueRules.ts';
import type { Lang } from '../statute/types.ts';

/** Why a report was not added: one clause in English, and in both languages from its facts. */
export class NotAdded extends Error {
  override readonly name = 'NotAdded';
  readonly #tell: (lang: Lang) => string;

  private constructor(tell: (lang: Lang) => string) {
    super(tell('en'));
    this.#tell = tell;
  }

  static for(rule: AddingRule, facts: IssueFacts = {}): NotAdded {
    return new NotAdded((lang) => tellReason(rule, facts, lang));
  }

  /** Where the file can't be read. */
  static because({ rule, facts }: Failure): NotAdded {
    return new NotAdded((lang) => tellReason(rule, facts, lang));
  }

  /** Where a fact has words in it. */
  static with(rule: AddingRule, factsIn: (lang: Lang) => IssueFacts): NotAdded {
    return new NotAdded((lang) => tellReason(rule, factsIn(lang), lang));
  }

  /** Several reasons at once, a clause each. */
  static forAll(reasons: readonly NotAdded[]): NotAdded {
    return new NotAdded((lang) =>
      [...new Set(reasons.map((one) => one.tell(lang)))].join(lang === 'zh' ? '；' : '; '),
    );
  }

  /** With the file's name before it. */
  of(file: string): NotAdded {
    return new NotAdded((lang) => `${file}: ${this.tell(lang)}`);
  }

  /** Those of several files, one a line. */
  static list(reasons: readonly NotAdded[]): NotAdded {
    return new NotAdded((lang) => reasons.map((one) => one.tell(lang)).join('\n'));
  }

  tell(lang: Lang): string {
    return this.#tell(lang);
  }
}
