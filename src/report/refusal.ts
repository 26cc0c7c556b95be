import { type FailureRule, tellFailure } from '../i18n/failures.ts';
import type { Failure } from './failure.ts';
import type { IssueFacts } from './issueRules.ts';

export type { FailureRule };

/** Why a file gives no report; its message is one clause in English without the file's name. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly rule: FailureRule;
  readonly facts: IssueFacts;

  constructor(rule: FailureRule, facts: IssueFacts = {}, options?: ErrorOptions) {
    super(tellFailure(rule, facts, 'en'), options);
    this.rule = rule;
    this.facts = facts;
  }
}

/** The same of a file that has a name. */
export function makeFailure(file: string, rule: FailureRule, facts: IssueFacts = {}): Failure {
  return { file, rule, facts: { ...facts }, message: tellFailure(rule, facts, 'en') };
}
