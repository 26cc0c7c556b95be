import { z } from 'zod';
import type { FailureRule } from './failureRules.ts';
import type { IssueFacts } from './issueRules.ts';

/** A file of the corpus that gives no report, and why: a rule and its facts, put into words where it is shown. */
export const failureSchema = z.strictObject({
  /** The path by which people name it: `content/reports/<agency>/<year>.<ext>`. */
  file: z.string(),
  rule: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Failure = z.infer<typeof failureSchema>;

export function makeFailure(file: string, rule: FailureRule, facts: IssueFacts = {}): Failure {
  return { file, rule, facts: { ...facts } };
}

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
