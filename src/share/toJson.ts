import type { Figure } from '../figures/figure.ts';
import type { Publication } from './toCsv.ts';
import { versionOfFigure } from './version.ts';

/** A figure as JSON: all that is drawn from, with the address of each row's source. */
export function toJson(figure: Figure, publication: Publication): string {
  return [...jsonPieces(figure, publication)].join('');
}

/** The same in pieces: the rows of all agencies may be longer than a text can be. */
export function* jsonPieces(figure: Figure, { root }: Publication): Generator<string> {
  const frame = JSON.stringify({ ...figure, version: versionOfFigure(figure), rows: [] });
  // A quotation mark within a text is escaped: what stands so is the name.
  const at = frame.indexOf('"rows":[]') + '"rows":['.length;
  yield frame.slice(0, at);
  for (const [index, row] of figure.rows.entries()) {
    const published = JSON.stringify({ ...row, source: `${root}${row.source}` });
    yield index > 0 ? `,${published}` : published;
  }
  yield `${frame.slice(at)}\n`;
}
