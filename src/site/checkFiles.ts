import type { CheckedReport } from '../check/checkReport.ts';
import { remarksOn } from '../check/findings.ts';
import { CHECK_TABLE } from '../data/checkRows.ts';
import { csvPieces } from '../data/writeTables.ts';
import type { Publication } from '../share/toCsv.ts';

/** Every statement of some reports as CSV: the rows of `/data/checks.csv` that are theirs. */
export function checksCsv(checked: readonly CheckedReport[], publication: Publication): string {
  return [...csvPieces(CHECK_TABLE, corpusOf(checked, publication))].join('');
}

/** The same as JSON, with each side's terms and the curator's remarks whole. */
export function checksJson(checked: readonly CheckedReport[], publication: Publication): string {
  const names = CHECK_TABLE.columns.map(({ name }) => name);
  const whole = checked.flatMap(({ entry, results }) =>
    results.map(({ check, key, cells, left, right }) => ({
      checkCells: cells,
      leftTerms: left?.terms ?? [],
      rightTerms: right?.terms ?? [],
      remarks: remarksOn(entry.report, { check, key }),
    })),
  );
  const statements = [...CHECK_TABLE.rows(corpusOf(checked, publication))].map((row, at) => ({
    ...Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
    ...whole[at],
  }));
  return `${JSON.stringify({ statements })}\n`;
}

const corpusOf = (checked: readonly CheckedReport[], { root }: Publication) => ({
  root,
  checked,
  entries: [],
  changes: [],
});
