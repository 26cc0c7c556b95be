import type { Figure } from '../figures/figure.ts';
import { inBatches } from './inBatches.ts';
import { packingOf } from './packFigure.ts';
import type { Publication } from './toCsv.ts';
import { listed, openVersion, ROWS_AT_ONCE, versionOfFigure } from './version.ts';

/** Stands for the version of a figure until its rows are written. */
const VERSION = '?';

/** A figure as JSON: all that is drawn from, with the address of each row's source. */
export function toJson(figure: Figure, publication: Publication): string {
  return [...jsonPieces(figure, publication)].join('');
}

/** The same in pieces: the rows of all agencies may be longer than a text can be. */
export function* jsonPieces(figure: Figure, { root }: Publication): Generator<string> {
  const { pack, base, common } = packingOf(figure.rows, root);
  const frame = JSON.stringify({ ...figure, base, common, rows: [], version: VERSION });
  // A quotation mark within a text is escaped: what stands so is the name.
  const at = frame.indexOf('"rows":[]') + '"rows":['.length;
  yield frame.slice(0, at);
  const version = openVersion(figure);
  let comma = '';
  for (const rows of inBatches(figure.rows, ROWS_AT_ONCE)) {
    version.add(rows);
    yield `${comma}${listed(rows.map(pack))}`;
    comma = ',';
  }
  yield `${frame.slice(at).replace(`"version":"${VERSION}"`, `"version":"${version.close()}"`)}\n`;
}

/** A part of a figure as JSON, in the version of the whole. */
export function toPartJson(part: Figure, whole: Figure, { root }: Publication): string {
  const { pack, base, common } = packingOf(part.rows, root);
  const version = versionOfFigure(whole);
  return `${JSON.stringify({ ...part, base, common, rows: part.rows.map(pack), version })}\n`;
}
