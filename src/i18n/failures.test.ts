import { expect, test } from 'vitest';
import { FAILURE_RULES } from '../report/failureRules.ts';
import { tellFailure } from './failures.ts';

/** The names of the facts that a sentence tells. */
const factsOf = (sentence: string) =>
  [...sentence.matchAll(/‹(\w+)›/g)].map(([, name]) => name).sort();
const marked = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });

test.each(FAILURE_RULES)('%s says the same in both languages', (rule) => {
  const [zh, en] = [tellFailure(rule, marked, 'zh'), tellFailure(rule, marked, 'en')];
  expect(zh).toMatch(/[。）]$/u);
  expect(en).toMatch(/^[a-z"‹]/);
  if (rule !== 'csv-quotes') expect(factsOf(zh)).toEqual(factsOf(en));
});

test.each(['pdf-scan', 'pdf-drawn', 'pdf-fonts'])('%s says what to do instead', (rule) => {
  expect(tellFailure(rule, {}, 'en')).toMatch(/ask the agency.*transcription/);
});
