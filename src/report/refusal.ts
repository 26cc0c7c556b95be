import type { Failure } from './failure.ts';
import type { FailureRule } from './failureRules.ts';
import type { IssueFacts } from './issueRules.ts';

/** Why a file gives no report. Its message is the rule and its facts; people are told `tellFailure`. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly rule: FailureRule;
  readonly facts: IssueFacts;

  constructor(rule: FailureRule, facts: IssueFacts = {}, options?: ErrorOptions) {
    const list = Object.entries(facts).map(([name, fact]) => `${name}=${fact}`);
    super([rule, ...list].join(' '), options);
    this.rule = rule;
    this.facts = facts;
  }
}

/** The same of a file that has a name. */
export function makeFailure(file: string, rule: FailureRule, facts: IssueFacts = {}): Failure {
  return { file, rule, facts: { ...facts } };
}
