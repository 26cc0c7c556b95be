import type { Report } from '../report/report.ts';
import { formatIssue } from './formatIssue.ts';

/** A report in a few lines for people: what it is, how surely it was read, what is wrong with it. */
export function summarise(report: Report): string {
  const counts = new Map<string, number>();
  for (const { status } of Object.values(report.cells)) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const value = (id: string) => {
    const cell = report.cells[id];
    return cell?.value ?? cell?.status ?? 'missing';
  };
  return [
    `${report.source.file}`,
    `  ${report.title ?? report.agencyName ?? 'untitled'} (form ${report.form}, ${report.scope}, basis: ${report.basis})`,
    `  published ${report.publishedOn ?? 'unknown'}`,
    `  cells: ${[...counts].map(([status, count]) => `${count} ${status}`).join(', ')}`,
    `  licensing decisions ${value('licensing.decisions')}; requests received ` +
      `${value('requests.received@total')}, handled ${value('requests.handled@total')}, ` +
      `carried out ${value('requests.carriedOut@total')}`,
    ...report.issues.map((issue) => `  ${formatIssue(report.source.file, issue)}`),
  ].join('\n');
}
