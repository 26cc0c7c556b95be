import type { Figure } from '../figures/figure.ts';
import type { Publication } from './toCsv.ts';
import { versionOfFigure } from './version.ts';

/** A figure as JSON: all that is drawn from, with the address of each row's source. */
export function toJson(figure: Figure, { root }: Publication): string {
  const rows = figure.rows.map((row) => ({ ...row, source: `${root}${row.source}` }));
  return `${JSON.stringify({ ...figure, version: versionOfFigure(figure), rows })}\n`;
}
