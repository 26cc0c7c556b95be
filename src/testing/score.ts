import type { Cell, Report } from '../report/report.ts';
import type { Truth } from './printed.ts';

/** How the cells of a report that was read compare with the numbers that were printed. */
export interface Score {
  right: number;
  /** Not claimed to be certain: ambiguous, unreadable, missing, or blank where a number was. */
  uncertain: number;
  wrong: number;
  readonly wrongCells: string[];
}

/**
 * Compares cells with what was printed: a number, null for a place left empty, "mark", or
 * "missing". A number that is not the one printed is wrong, as is any claim of what is not there.
 */
export function scoreReport(report: Pick<Report, 'cells'>, printed: Truth): Score {
  const score: Score = { right: 0, uncertain: 0, wrong: 0, wrongCells: [] };
  const cells: Partial<Record<string, Cell>> = report.cells;
  for (const [id, truth] of printed) {
    const cell = cells[id];
    const verdict = judge(cell, truth);
    score[verdict] += 1;
    if (verdict === 'wrong') {
      score.wrongCells.push(`${id}: ${truth} read as ${cell?.value} ${cell?.status}`);
    }
  }
  return score;
}

function judge(
  cell: Cell | undefined,
  truth: Truth extends ReadonlyMap<string, infer Value> ? Value : never,
): 'right' | 'uncertain' | 'wrong' {
  switch (cell?.status) {
    case 'reported':
    case 'recovered':
      return cell.value === truth ? 'right' : 'wrong';
    case 'blank':
      return truth === null ? 'right' : 'wrong';
    case 'mark':
      return truth === 'mark' ? 'right' : 'wrong';
    case 'missing':
    case undefined:
      return truth === 'missing' || truth === 'uncertain' ? 'right' : 'uncertain';
    default:
      return truth === 'uncertain' ? 'right' : 'uncertain';
  }
}

/** The scores of several reports as one. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, one) => all + of(one), 0);
  return {
    right: sum(({ right }) => right),
    uncertain: sum(({ uncertain }) => uncertain),
    wrong: sum(({ wrong }) => wrong),
    wrongCells: scores.flatMap(({ wrongCells }) => wrongCells),
  };
}
