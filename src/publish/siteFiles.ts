import { comparePages } from '../figures/siteFigures.ts';
import type { ReportEntry } from '../report/entry.ts';
import { figureCsvPieces } from '../share/toCsv.ts';
import { jsonPieces } from '../share/toJson.ts';
import { openWhole } from './wholeFile.ts';

/** Writes the files of the figures that compare agencies. */
export function writeSiteFigures(entries: readonly ReportEntry[], out: string, root: string): void {
  const write = (path: string, pieces: Iterable<string>) => {
    const file = openWhole(out, path, Number.POSITIVE_INFINITY);
    for (const text of inPieces(pieces)) file.add(text);
    file.close();
  };
  for (const { address, figures } of comparePages(entries)) {
    for (const figure of figures) {
      write(`${address}${figure.id}.csv`, figureCsvPieces(figure, { root }));
      write(`${address}${figure.id}.json`, jsonPieces(figure, { root }));
    }
  }
}

/** Characters that are written at one go. */
const AT_ONCE = 1_000_000;

/** The same text in pieces of some size. */
function* inPieces(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < AT_ONCE) continue;
    yield text;
    text = '';
  }
  yield text;
}
