import { isUnchecked } from '../../selfCheck/finding.ts';
import type { CheckedFile } from './checkFiles.ts';
import { pageWords } from './pageWords.ts';

/** How many files were read and what was found in them, in one sentence for those who do not see the list. */
export function tellDone(files: readonly CheckedFile[]): string {
  const { files: words, status } = pageWords().selfCheck;
  const read = files.flatMap(({ answer }) => (answer && 'report' in answer ? [answer] : []));
  const open = read.reduce((sum, { findings }) => sum + findings.length, 0);
  const isNoneChecked = read.every(({ results, findings }) => isUnchecked(results, findings));
  const refused = files.length - read.length;
  const found = open > 0 ? words.open(open) : isNoneChecked ? words.unchecked : words.clear;
  return status.done(files.length, [
    ...(read.length > 0 ? [found] : []),
    ...(refused > 0 ? [words.refusedOf(refused)] : []),
  ]);
}
