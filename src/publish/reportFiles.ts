import { CHECK_TABLE } from '../data/checkRows.ts';
import { csvHeader } from '../data/writeTables.ts';
import { figuresOfAgency } from '../figures/siteFigures.ts';
import type { ReportEntry } from '../report/entry.ts';
import { toCsv } from '../share/toCsv.ts';
import { toJson } from '../share/toJson.ts';
import type { SiteFile } from './fileFacts.ts';

/** The figures of an agency and of its reports: one set for both languages. */
export function* figureFiles(own: readonly ReportEntry[], root: string): Generator<SiteFile> {
  for (const { address, figures } of figuresOfAgency(own)) {
    for (const figure of figures) {
      const path = `${address}${figure.id}`;
      yield { path: `${path}.csv`, content: toCsv(figure, { root }) };
      yield { path: `${path}.json`, content: toJson(figure, { root }) };
    }
  }
}

const CHECKS_HEADER = new TextEncoder().encode(csvHeader(CHECK_TABLE));

/**
 * What became of every check of a report.
 * @param csv the lines of `/data/checks.csv` that are its
 */
export const checksFile = ({ agency, year }: ReportEntry, csv: Uint8Array) => ({
  path: `/quality/${agency.id}/${year}/checks.csv`,
  content: [CHECKS_HEADER, csv],
});
