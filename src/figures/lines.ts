import type { Figure } from './figure.ts';
import { outcomeReports } from './outcomes.ts';
import { hasManyAgencies, seriesOf, yearsOf } from './seriesOf.ts';

/** How many lines the table of a figure has: the rows that a reader sees. */
export function countLines(figure: Figure): number {
  switch (figure.kind) {
    case 'outcomes':
      return outcomeReports(figure).length;
    case 'series':
      return hasManyAgencies(figure) ? seriesOf(figure).length : yearsOf(figure).length;
    default:
      return figure.rows.length;
  }
}
