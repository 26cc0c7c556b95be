import type { CheckedReport } from '../check/checkReport.ts';
import { CHECK_TABLE } from '../data/checkRows.ts';
import { csvPieces } from '../data/writeTables.ts';
import { figuresOfAgency } from '../figures/siteFigures.ts';
import { toCsv } from '../share/toCsv.ts';
import { toJson } from '../share/toJson.ts';

/** A file of the site, by its path from the site's root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The figures of agencies and of their reports, and the checks of each report: one set for both languages. */
export function* reportFiles(checked: readonly CheckedReport[], root: string): Generator<TextFile> {
  for (const own of Map.groupBy(checked, ({ entry }) => entry.agency.id).values()) {
    for (const { address, figures } of figuresOfAgency(own.map(({ entry }) => entry))) {
      for (const figure of figures) {
        const path = `${address}${figure.id}`;
        yield { path: `${path}.csv`, text: toCsv(figure, { root }) };
        yield { path: `${path}.json`, text: toJson(figure, { root }) };
      }
    }
  }
  for (const one of checked) yield checksFile(one, root);
}

/** What became of every check of a report: the rows of `/data/checks.csv` that are its. */
export function checksFile(one: CheckedReport, root: string): TextFile {
  const { agency, year } = one.entry;
  const corpus = { root, checked: [one], entries: [], changes: [] };
  return {
    path: `/quality/${agency.id}/${year}/checks.csv`,
    text: [...csvPieces(CHECK_TABLE, corpus)].join(''),
  };
}
