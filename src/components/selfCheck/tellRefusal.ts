import { tellFailure } from '../../i18n/failures.ts';
import { capital } from '../../i18n/format.ts';
import type { IssueFacts } from '../../report/issueRules.ts';
import { pageLang } from '../pageLang.ts';
import { pageWords } from './pageWords.ts';
import { Broken, MOST_SECONDS, TooSlow } from './reader.ts';

/** The page knows ways that the command line has not: a table may be pasted. */
export function tellRefusal(rule: string, facts: IssueFacts): string {
  const { status: words } = pageWords().selfCheck;
  if (rule === 'format-picture') return words.picture;
  if (rule === 'format-excel') return words.excel;
  return capital(tellFailure(rule, facts, pageLang()));
}

/** What the page says where a file could not be read to its end. */
export function tellFault(failure: unknown): string {
  const { status: words } = pageWords().selfCheck;
  if (failure instanceof TooSlow) return words.slow(MOST_SECONDS);
  return failure instanceof Broken ? words.broken(failure.message) : words.noProgram;
}
