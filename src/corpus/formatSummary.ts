import { ADDING_WORDS } from '../i18n/adding.ts';
import { SCOPE_WORDS, STATUS_WORDS } from '../i18n/figures.ts';
import type { Report } from '../report/report.ts';
import { KEY_FIGURES, type KeyFigureId } from '../statute/keyFigures.ts';
import type { Bilingual } from '../statute/types.ts';
import { formatIssue } from './formatIssue.ts';

/** A report in a few lines for people: what it is, how surely it was read, what is wrong with it. */
export function formatSummary(report: Report, lang: keyof Bilingual = 'en'): string {
  const { report: words } = ADDING_WORDS[lang];
  const { colon, comma, semicolon } = words;
  const counts = new Map<string, number>();
  for (const { status } of Object.values(report.cells)) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const statusOf = (status: string) => (lang === 'en' ? status : STATUS_WORDS[status]?.[lang]);
  const scope = lang === 'en' ? report.scope : SCOPE_WORDS[report.scope]?.[lang];
  const value = (id: KeyFigureId) => {
    const cell = report.cells[KEY_FIGURES[id]];
    return cell?.value ?? statusOf(cell?.status ?? 'missing');
  };
  const kind = [words.form(report.form), scope, words.basis[report.basis]].join(comma);
  const list = [...counts].map(([status, count]) => `${count} ${statusOf(status)}`);
  return [
    `${report.source.file}`,
    `  ${report.title ?? report.agencyName ?? words.untitled} (${kind})`,
    `  ${words.published(report.publishedOn)}`,
    `  ${words.cells}${colon}${list.join(comma)}`,
    `  ${words.licensing} ${value('licensing')}${semicolon}` +
      `${words.received} ${value('received')}${comma}` +
      `${words.handled} ${value('handled')}${comma}` +
      `${words.carriedOut} ${value('carriedOut')}`,
    ...report.issues.map((issue) => `  ${formatIssue(report.source.file, issue, lang)}`),
  ].join('\n');
}
