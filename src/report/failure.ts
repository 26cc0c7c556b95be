import { z } from 'zod';
import { type FailureRule, tellFailure } from '../i18n/failures.ts';
import type { IssueFacts } from './issueRules.ts';

export type { FailureRule };

/** A file of the corpus that gives no report, and why. */
export const failureSchema = z.strictObject({
  /** The path by which people name it: `content/reports/<agency>/<year>.<ext>`. */
  file: z.string(),
  rule: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** One sentence in English; `src/i18n/failures.ts` tells it in both languages from the facts. */
  message: z.string(),
});
export type Failure = z.infer<typeof failureSchema>;

export function makeFailure(file: string, rule: FailureRule, facts: IssueFacts = {}): Failure {
  return { file, rule, facts: { ...facts }, message: tellFailure(rule, facts, 'en') };
}

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
