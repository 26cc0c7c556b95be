import { setImmediate } from 'node:timers/promises';
import { comparePages } from '../figures/siteFigures.ts';
import { seriesFigures } from '../figures/trendSeries.ts';
import type { ReportEntry } from '../report/entry.ts';
import { figureCsvPieces } from '../share/toCsv.ts';
import { jsonPieces } from '../share/toJson.ts';
import { openWhole } from './wholeFile.ts';

/**
 * Writes the files of the figures that compare agencies, and those of every series over the years. Between two figures
 * others get their turn: workers wait for what this thread gives them next.
 */
export async function writeSiteFigures(
  entries: readonly ReportEntry[],
  out: string,
  root: string,
): Promise<void> {
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
  for (const figure of seriesFigures(entries)) {
    await setImmediate();
    write(`/trends/series/${figure.id}.csv`, figureCsvPieces(figure, { root }));
    write(`/trends/series/${figure.id}.json`, jsonPieces(figure, { root }));
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
