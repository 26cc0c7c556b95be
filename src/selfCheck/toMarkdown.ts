import { countFindings } from '../check/findings.ts';
import { formatNumber } from '../figures/formatNumber.ts';
import type { CheckWords } from '../i18n/checkWords.ts';
import type { Lang } from '../statute/types.ts';
import type { ReadAnswer } from './answer.ts';
import { FINDING_KINDS, isUnchecked } from './finding.ts';
import { findLikelyCell } from './findLikelyCell.ts';
import { tellFinding, tellLikely } from './tellFinding.ts';

/** What was found in a report, as a text that can be sent to whoever mends it. */
export function toMarkdown(
  { report, results, findings: all }: ReadAnswer,
  named: { readonly name: string; readonly year: string },
  lang: Lang,
  dictionary: CheckWords,
): string {
  const { summary, findings: words, limits, markdown } = dictionary.selfCheck;
  const { all: made, holds, undecided } = countFindings(results);
  const kinds = FINDING_KINDS.flatMap((kind) => {
    const own = all.filter((finding) => finding.kind === kind);
    if (own.length === 0) return [];
    const items = own.map(
      (finding) => `- [ ] ${escapeText(tellFinding(finding, lang, dictionary))}`,
    );
    const heading = `## ${summary.kinds[kind]} (${own.length})`;
    const likely = kind === 'sums' ? findLikelyCell(results) : null;
    const told = likely ? [escapeText(tellLikely(likely, lang, dictionary))] : [];
    return [heading, words.advice[kind], ...told, items.join('\n')];
  });
  return `${[
    `# ${escapeText(markdown.title(named.name, named.year))}`,
    [
      summary.checked(formatNumber(made), formatNumber(holds)),
      ...(undecided > 0 ? [summary.undecided(formatNumber(undecided))] : []),
    ].join(lang === 'en' ? ' ' : ''),
    ...(kinds.length === 0
      ? [isUnchecked(results, all) ? summary.unchecked : summary.none]
      : kinds),
    limits.text,
    `${markdown.made} SHA-256: \`${report.source.sha256}\``,
  ].join('\n\n')}\n`;
}

/** What stands in a document is text, whatever it looks like. */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
