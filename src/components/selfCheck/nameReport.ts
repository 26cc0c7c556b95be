import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { pageWords } from './pageWords.ts';

/** Whose report it is and of which year, as far as was read. */
export function nameReport({ report, agency }: ReadAnswer): { name: string; year: string } {
  const { summary } = pageWords().selfCheck;
  const name = agency?.name ?? report.agencyName ?? summary.unknownAgency;
  return { name, year: report.year === null ? summary.unknownYear : String(report.year) };
}
